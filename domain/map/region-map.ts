import type { SubRegion } from "../regions.ts";

/** A map of the world's seventeen sub-regions, as SVG paths on a grid of its own. */
export interface RegionMap {
  width: number;
  height: number;
  regions: RegionShape[];
  /** Lines between sub-regions. */
  seams: string;
}

export interface RegionShape {
  code: SubRegion;
  land: string;
  /** The sea round islands that nobody could point at. */
  sea?: string;
  /** Where a mark of it stands. */
  at: [x: number, y: number];
}

/** An arrow key, by where it leads. */
export type Direction = "left" | "right" | "up" | "down";

const STEPS: Record<Direction, [x: number, y: number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * The sub-region that lies next in a direction: the one that costs the least way, where what is off to the side counts double.
 * @returns the same one where there is none
 */
export function neighbourOf(
  shapes: readonly Pick<RegionShape, "code" | "at">[],
  from: SubRegion,
  direction: Direction,
): SubRegion {
  const start = shapes.find(({ code }) => code === from);
  if (!start) return from;
  const [stepX, stepY] = STEPS[direction];
  const ways = shapes.flatMap(({ code, at }) => {
    const [dx, dy] = [at[0] - start.at[0], at[1] - start.at[1]];
    const ahead = dx * stepX + dy * stepY;
    const aside = Math.abs(dx * stepY) + Math.abs(dy * stepX);
    return ahead > 0 && aside < ahead * 1.4 ? [{ code, cost: ahead + 2 * aside }] : [];
  });
  return ways.toSorted((a, b) => a.cost - b.cost)[0]?.code ?? from;
}

import { boxAround, boxOf, holds, overlaps, type Box } from "./box.ts";
import { coarse, encloses, type Point } from "./trace.ts";

/** A word on the map, at the middle of its box. */
export interface Label {
  text: string;
  at: Point;
  highlighted: boolean;
}

/** A land that would have its name on the map. */
export interface Named {
  name: string;
  lines: Point[][];
  /** Where it is seen, if it is. */
  at: Point | undefined;
  /** Whether a speck is worth a name: in an ocean of specks, and where it is highlighted. */
  nameSpeck: boolean;
  highlighted: boolean;
}

/** What a letter takes, as a share of its size: capitals with space between them, and small letters. */
const CAPITAL = 0.78;
const LETTER = 0.58;
/** A land that covers less than this is a speck, which has its name beside it; in square pixels. */
export const SPECK = 40;
/** Places tried along each side of a land. */
const TRIES = 9;

/**
 * Puts names where they lie within their land and touch nothing; the highlighted lands and the larger ones choose first.
 * A highlighted land too small for its name may reach into the sea.
 * @param size of the letters, in pixels
 * @param frame where names may stand
 * @param taken what is on the map already; it grows
 */
export function placeNames(
  lands: readonly Named[],
  size: number,
  frame: Box,
  taken: readonly Box[],
): Label[] {
  const boxes = [...taken];
  const labels: Label[] = [];
  const byImportance = lands
    .map((land) => ({ ...land, area: areaOf(land.lines) }))
    .toSorted((a, b) => Number(b.highlighted) - Number(a.highlighted) || b.area - a.area);
  for (const { name, lines, at, highlighted, nameSpeck, area } of byImportance) {
    if (!at || name === "") continue;
    const width = name.length * size * (highlighted ? CAPITAL : LETTER) + 4;
    const height = size * 1.45;
    const box = boxOf(lines);
    const free = (spot: Point) => {
      const own = boxAround(spot, width, height);
      return holds(frame, own) && !boxes.some((other) => overlaps(other, own));
    };
    const around = highlighted && box ? box : { width: 0, height: 0 };
    const spot =
      (box && area >= SPECK
        ? within({ lines, highlighted }, box, frame, [width, height], free)
        : undefined) ??
      (highlighted || (nameSpeck && area < SPECK)
        ? beside(at, width, height, around).find(free)
        : undefined);
    if (!spot) continue;
    boxes.push(boxAround(spot, width, height));
    labels.push({ text: name, at: spot, highlighted });
  }
  return labels;
}

/** Where a name lies best within its land; a highlighted land too small for it may lend it some sea. */
function within(
  { lines, highlighted }: Pick<Named, "lines" | "highlighted">,
  box: Box,
  frame: Box,
  [width, height]: [number, number],
  free: (spot: Point) => boolean,
): Point | undefined {
  if (!highlighted && (box.width < width * 0.8 || box.height < height * 0.8)) return undefined;
  const shape = coarse(lines, 2);
  const best = candidates(box, frame)
    .filter((at) => free(at) && (highlighted || encloses(shape, at)))
    .map((at) => ({ at, inside: insideShare(shape, boxAround(at, width, height)) }))
    .toSorted((a, b) => score(b, box) - score(a, box))[0];
  return best && best.inside >= (highlighted ? 0.3 : 0.8) ? best.at : undefined;
}

/** Where a name may stand beside its land: under it, over it, to its right and to its left, the least far first. */
function beside(
  [x, y]: Point,
  width: number,
  height: number,
  around: Pick<Box, "width" | "height">,
): Point[] {
  const along = width / 2 + 8 + around.width / 2;
  const across = height / 2 + 7 + around.height / 2;
  const far = ([toX = 0, toY = 0]: number[]) => (toX === x ? Math.abs(toY - y) : along - width / 2);
  return [
    [x, y + across],
    [x, y - across],
    [x + along, y],
    [x - along, y],
  ].toSorted((a, b) => far(a) - far(b)) as Point[];
}

/** What some closed lines enclose, in square pixels; holes count against it. */
export function areaOf(lines: readonly Point[][]): number {
  let twice = 0;
  for (const line of lines) {
    let [px, py] = line.at(-1) ?? [0, 0];
    for (const [x, y] of line) {
      twice += px * y - x * py;
      [px, py] = [x, y];
    }
  }
  return Math.abs(twice) / 2;
}

/** Well within the land first, then near the middle of what is seen of it. */
function score({ at, inside }: { at: Point; inside: number }, box: Box): number {
  const off = Math.hypot(
    (at[0] - box.x - box.width / 2) / (box.width || 1),
    (at[1] - box.y - box.height / 2) / (box.height || 1),
  );
  return inside - 0.25 * off;
}

function candidates(box: Box, frame: Box): Point[] {
  const [left, top] = [Math.max(box.x, frame.x), Math.max(box.y, frame.y)];
  const right = Math.min(box.x + box.width, frame.x + frame.width);
  const bottom = Math.min(box.y + box.height, frame.y + frame.height);
  const steps = Array.from({ length: TRIES }, (_, index) => (index + 0.5) / TRIES);
  return steps.flatMap((down) =>
    steps.map((along): Point => [left + along * (right - left), top + down * (bottom - top)]),
  );
}

/** How much of a box lies in an area, by a grid of ten points. */
function insideShare(lines: readonly Point[][], box: Box): number {
  let inside = 0;
  for (let column = 0; column < 5; column++) {
    for (let row = 0; row < 2; row++) {
      const point: Point = [box.x + (box.width * column) / 4, box.y + box.height * row];
      if (encloses(lines, point)) inside++;
    }
  }
  return inside / 10;
}

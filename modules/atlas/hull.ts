import type { Position } from "../../domain/map/atlas.ts";

/**
 * A rounded outline round some positions, such as the islands of a sea, as a ring.
 * @param room degrees that are left round each of them
 */
export function roundHull(positions: readonly Position[], room: number): Position[] {
  const corners = positions.flatMap(([x, y]) =>
    Array.from({ length: 16 }, (_, turn): Position => {
      const angle = (turn * Math.PI) / 8;
      return [x + room * Math.cos(angle), y + room * Math.sin(angle)];
    }),
  );
  const sorted = corners.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const lower = chain(sorted);
  const upper = chain(sorted.toReversed());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

/** Half of a convex hull, by Andrew's monotone chain. */
function chain(sorted: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const next of sorted) {
    while (kept.length > 1 && turnsRight(kept.at(-2), kept.at(-1), next)) kept.pop();
    kept.push(next);
  }
  return kept;
}

function turnsRight(
  [ax, ay]: Position = [0, 0],
  [bx, by]: Position = [0, 0],
  [cx, cy]: Position,
): boolean {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) <= 0;
}

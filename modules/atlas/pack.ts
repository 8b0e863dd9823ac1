import { LETTERS, STEPS, type Position } from "../../domain/map/atlas.ts";

/** Packs an arc into letters, as {@link unpackArc} of domain/map/atlas.ts reads them; positions that fall together are one. */
export function packArc(arc: readonly Position[]): string {
  let [x, y] = [0, 0];
  return arc
    .map((position, index) => {
      const [nextX, nextY] = position.map((degrees) => Math.round(degrees * STEPS)) as Position;
      if (index > 0 && nextX === x && nextY === y) return "";
      const packed = packNumber(nextX - x) + packNumber(nextY - y);
      [x, y] = [nextX, nextY];
      return packed;
    })
    .join("");
}

function packNumber(number: number): string {
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let packed = "";
  do {
    const more = rest >= 32 ? 32 : 0;
    packed += LETTERS[(rest & 31) | more];
    rest >>= 5;
  } while (rest > 0);
  return packed;
}

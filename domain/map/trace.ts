import { geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3-geo";

/** A point of the drawing, in pixels from its upper left corner. */
export type Point = [x: number, y: number];

/** Points closer together than this cannot be told apart, in pixels. */
const LEAST_STEP = 0.6;

/** The lines of a shape as a projection draws them, without what is finer than the eye sees. */
export function trace(
  shape: GeoPermissibleObjects,
  projection: GeoProjection,
  step = LEAST_STEP,
): Point[][] {
  const lines: Point[][] = [];
  const add = (x: number, y: number) => {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (!line || !last) return;
    if (Math.abs(x - last[0]) + Math.abs(y - last[1]) >= step) line.push([x, y]);
  };
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => lines.push([[x, y]]),
    lineTo: add,
    arc: (x, y) => lines.push([[x, y]]),
    closePath: () => undefined,
  })(shape);
  return lines.filter((line) => line.length > 1);
}

/** Points nearer to the one before than this, in pixels, say nothing that is seen. */
const NEAR = 1;

/** Lines as an SVG path, in tenths of a pixel and in steps from point to point, which is short. */
export function pathOf(lines: readonly Point[][], closed: boolean): string {
  return lines.map((line) => steps(line) + (closed ? "Z" : "")).join("");
}

function steps(line: readonly Point[]): string {
  const [first = [0, 0], ...others] = line.map(([x, y]): Point => [tenths(x), tenths(y)]);
  let [x, y] = first;
  const moves = others.flatMap(([nextX, nextY], index) => {
    const move = [tenths(nextX - x), tenths(nextY - y)];
    const near = Math.hypot(nextX - x, nextY - y) < NEAR;
    if (near && index < others.length - 1) return [];
    [x, y] = [nextX, nextY];
    return [move.map(short).join(" ")];
  });
  return `M${first.map(short).join(" ")}${moves.length > 0 ? "l" : ""}${moves.join(" ")}`.replaceAll(
    " -",
    "-",
  );
}

function tenths(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** A number without the nought before its point. */
function short(value: number): string {
  return String(value).replace(/^(-?)0\./, "$1.");
}

/** Whether a point lies in an area, by the even–odd rule. */
export function encloses(lines: readonly Point[][], [x, y]: Point): boolean {
  let odd = false;
  for (const line of lines) {
    let [px, py] = line.at(-1) ?? [0, 0];
    for (const [cx, cy] of line) {
      if (cy > y !== py > y && x < ((px - cx) * (y - cy)) / (py - cy) + cx) odd = !odd;
      [px, py] = [cx, cy];
    }
  }
  return odd;
}

/** The lines with fewer points, for asking what they enclose. @param step pixels between points */
export function coarse(lines: readonly Point[][], step: number): Point[][] {
  return lines.map((line) => {
    let last: Point | undefined;
    return line.filter((point) => {
      const far = !last || Math.abs(point[0] - last[0]) + Math.abs(point[1] - last[1]) >= step;
      if (far) last = point;
      return far;
    });
  });
}

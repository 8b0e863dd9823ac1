import { angleBetween, vectorOf, type Atlas, type Land, type Position } from "./atlas.ts";
import { boxOf, type Box } from "./box.ts";
import type { Frame, Size } from "./frame.ts";
import { areaOf } from "./labels.ts";
import { encloses, trace, type Point } from "./trace.ts";

/** A land as the map shows it. */
export interface Seen {
  land: Land;
  lines: Point[][];
  area: number;
  /** The middle of what is seen of it. */
  at: Point | undefined;
  box: Box | undefined;
}

/** How far from a coast a place still counts as on it, in pixels. */
const COAST = 16;

/** Draws a land as far as it is in a frame. */
export function see(
  land: Land,
  { projection, centre, sight }: Frame,
  { width, height }: Size,
): Seen {
  const eye = vectorOf(centre);
  const near = land.polygons.filter((_, index) => {
    const cap = land.caps[index];
    return cap && angleBetween(cap.middle, eye) - cap.radius < sight;
  });
  const lines = near.length
    ? trace({ type: "MultiPolygon", coordinates: near }, projection).filter((line) =>
        line.some(([x, y]) => x > 0 && x < width && y > 0 && y < height),
      )
    : [];
  const box = boxOf(lines);
  const stand = angleBetween(vectorOf(land.at), eye) < sight ? projection(land.at) : undefined;
  const middle: Point | undefined = box
    ? [box.x + box.width / 2, box.y + box.height / 2]
    : (stand ?? undefined);
  const visible =
    middle && middle[0] > 0 && middle[0] < width && middle[1] > 0 && middle[1] < height;
  return { land, lines, area: areaOf(lines), at: visible ? middle : undefined, box };
}

/** The land that a point lies in, or else the one whose coast is close by. */
export function home(seen: readonly Seen[], dot: Point): Seen | undefined {
  const named = seen.filter(({ land, lines }) => land.code && lines.length > 0);
  const around = named.filter(({ lines }) => encloses(lines, dot));
  if (around.length > 0) return around.toSorted((a, b) => a.area - b.area)[0];
  const distance = ({ lines }: Seen) =>
    lines
      .flat()
      .reduce((least, [x, y]) => Math.min(least, Math.hypot(x - dot[0], y - dot[1])), Infinity);
  return named
    .map((each) => ({ each, off: distance(each) }))
    .filter(({ off }) => off < COAST)
    .toSorted((a, b) => a.off - b.off)[0]?.each;
}

/** The land whose middle is closest. */
export function nearest(atlas: Atlas, centre: Position): Land | undefined {
  const eye = vectorOf(centre);
  const off = (land: Land) => angleBetween(vectorOf(land.at), eye);
  return atlas.lands.filter(({ code }) => code).toSorted((a, b) => off(a) - off(b))[0];
}

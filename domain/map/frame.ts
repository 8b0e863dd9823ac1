import { geoAzimuthalEqualArea, geoCentroid, geoDistance, type GeoProjection } from "d3-geo";
import type { Point } from "./trace.ts";
import type { Atlas, Land, Position } from "./atlas.ts";

/** The Earth's mean radius. Source: IUGG. */
export const EARTH_KM = 6371.0088;

/** A map reaches at least this far from its middle to its nearer edges, in kilometres. */
const NEAREST_KM = 330;
/** How far it reaches where only a place is known, or a country that is too large to show. */
const USUAL_KM = 850;
/** How far it reaches at most round a place. */
const FARTHEST_KM = 2600;
/** Countries that reach no further than this from the place are shown whole. */
const WHOLE_KM = 2300;
/** Neighbours that a map shows at least, so that a lone island is not in an empty sea. */
const NEIGHBOURS = 2;
/** The share of the map that stays free at each edge. */
const MARGIN = 0.14;

export interface Size {
  width: number;
  height: number;
}

/** The part of the world that a map shows. */
export interface Frame {
  projection: GeoProjection;
  centre: Position;
  /** How far from the centre something may lie and still be seen, in radians. */
  sight: number;
}

/** The centre of a map: the place, or else the middle of the countries. */
export function centreOf(lands: readonly Land[], place: Position | undefined): Position {
  if (place) return place;
  const bodies = lands.flatMap(({ polygons, body }) => polygons.slice(0, body));
  if (bodies.length === 0) return lands[0]?.at ?? [0, 0];
  return geoCentroid({ type: "MultiPolygon", coordinates: bodies }) as Position;
}

/**
 * Chooses the part of the world that a map shows: the place, with as much of its countries as fits a sensible scale.
 * The projection is azimuthal and equal-area, so that sizes near the place are true, and poles and the date line are
 * like any other part.
 */
export function frameOf(
  atlas: Atlas,
  lands: readonly Land[],
  place: Position | undefined,
  { width, height }: Size,
): Frame {
  const centre = centreOf(lands, place);
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .precision(1)
    .scale(1)
    .translate([0, 0]);
  const shown = lands
    .map(outline)
    .filter((points) => !place || points.every((point) => kmBetween(centre, point) <= WHOLE_KM));
  const points = [centre, ...shown.flat()].map((point): Point => projection(point) ?? [0, 0]);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const room = 1 - 2 * MARGIN;
  const short = Math.min(width, height);
  const least = (km: number) => short / 2 / (2 * Math.sin(km / EARTH_KM / 2));
  const fitting = Math.min((width * room) / (right - left), (height * room) / (bottom - top));
  const wanted = shown.length > 0 ? fitting : least(USUAL_KM);
  const reach = Math.min(Math.max(NEAREST_KM, neighbourKm(atlas, lands, centre)), FARTHEST_KM);
  const scale = Math.min(
    Math.max(wanted, place ? least(FARTHEST_KM) : 0),
    least(shown.length > 0 ? reach : Math.max(reach, USUAL_KM)),
  );
  const corner = Math.asin(Math.min(1, Math.hypot(width, height) / 2 / scale / 2)) * 2;
  const offset = Math.hypot(left + right, top + bottom) / 2;
  const sight = Math.min(Math.PI - 0.02, corner + offset + 0.2);
  projection
    .scale(scale)
    .translate([
      width / 2 - (scale * (left + right)) / 2,
      height / 2 - (scale * (top + bottom)) / 2,
    ])
    .clipAngle((sight * 180) / Math.PI)
    .clipExtent([
      [-8, -8],
      [width + 8, height + 8],
    ]);
  return { projection, centre, sight };
}

/** The points that a land's body spans; the place that stands for it where it has no outline. */
function outline({ polygons, body, at }: Land): Position[] {
  const rings = polygons.slice(0, body).flatMap(([outer]) => outer ?? []);
  return rings.length > 0 ? rings : [at];
}

/** How far away the neighbours are that orient a reader, in kilometres. */
function neighbourKm(atlas: Atlas, lands: readonly Land[], centre: Position): number {
  const distances = atlas.lands
    .filter((land) => !lands.includes(land) && land.code !== "" && land.polygons.length > 0)
    .map(({ at }) => kmBetween(centre, at))
    .toSorted((a, b) => a - b);
  return (distances[NEIGHBOURS - 1] ?? 0) * 0.8;
}

/** The distance between two positions, in kilometres. */
export function kmBetween(a: Position, b: Position): number {
  return geoDistance(a, b) * EARTH_KM;
}

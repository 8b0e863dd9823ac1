import { geoOrthographic } from "d3-geo";
import {
  angleBetween,
  vectorOf,
  type Atlas,
  type Land,
  type Position,
  type Ring,
} from "./atlas.ts";
import { pathOf, trace, type Point } from "./trace.ts";

/** What is smaller than this is not seen on a globe, in radians. */
const LEAST_RADIUS = 0.018;
/** Positions nearer together than this are one on a globe, in degrees. */
const LEAST_STEP = 1.1;

/** A small globe that says where in the world a map is. */
export interface Globe {
  at: Point;
  radius: number;
  lands: string;
  highlighted: string;
}

/** Draws the half of the globe that has a position in its middle. */
export function globeOf(
  atlas: Atlas,
  isChosen: (land: Land) => boolean,
  centre: Position,
  at: Point,
  radius: number,
): Globe {
  const projection = geoOrthographic()
    .rotate([-centre[0], -centre[1]])
    .scale(radius)
    .translate(at)
    .precision(1);
  const eye = vectorOf(centre);
  const path = (wanted: boolean) =>
    atlas.lands
      .filter((land) => isChosen(land) === wanted)
      .flatMap(({ polygons, caps }) =>
        polygons.filter((_, index) => {
          const cap = caps[index];
          const turned = cap ? angleBetween(cap.middle, eye) - cap.radius : Math.PI;
          return cap && cap.radius > LEAST_RADIUS && turned < Math.PI / 2;
        }),
      )
      .map(([outer]) => thinned(outer ?? []))
      .filter((ring) => ring.length > 3)
      .map((ring) => pathOf(trace({ type: "Polygon", coordinates: [ring] }, projection), true))
      .join("");
  return { at, radius, lands: path(false), highlighted: path(true) };
}

function thinned(ring: Ring): Ring {
  let last: Position | undefined;
  return ring.filter((position, index) => {
    const far =
      !last || Math.abs(position[0] - last[0]) + Math.abs(position[1] - last[1]) > LEAST_STEP;
    if (far) last = position;
    return far || index === ring.length - 1;
  });
}

import { geoArea, geoEqualEarth } from "d3-geo";
import { merge } from "topojson-client";
import type { MultiPolygon, Topology } from "topojson-specification";
import { readAtlas, unpackArc, type AtlasFile, type Position } from "../../domain/map/atlas.ts";
import { boxOf } from "../../domain/map/box.ts";
import type { RegionMap, RegionShape } from "../../domain/map/region-map.ts";
import { pathOf, trace, type Point } from "../../domain/map/trace.ts";
import { SUB_REGION_CODES, type SubRegion } from "../../domain/regions.ts";
import { roundHull } from "./hull.ts";

const [WIDTH, HEIGHT] = [720, 332];
/** Turned by this, the edge of the map runs through the Bering Strait, and cuts no land but Chukotka's tip. */
const TURN = -11;
/** Pixels between the points of an outline. */
const STEP = 1.3;
/** Degrees of sea round the islands of an ocean. */
const ROOM = 3.5;
const OCEANS: readonly SubRegion[] = ["054", "057", "061"];
/** Where a mark of each stands well. */
const MARKS: Record<SubRegion, Position> = {
  "015": [14, 26],
  "202": [22, -4],
  "021": [-101, 47],
  "419": [-58, -12],
  "143": [66, 44],
  "030": [104, 36],
  "035": [113, 0],
  "034": [78, 22],
  "145": [44, 31],
  "151": [60, 60],
  "154": [16, 63],
  "039": [-4, 40],
  "155": [5, 48],
  "053": [134, -25],
  "054": [155, -9],
  "057": [158, 8],
  "061": [-150, -18],
};

/** Draws the map of sub-regions that the options show: equal areas, no Antarctica. */
export function regionMap(file: AtlasFile): RegionMap {
  const projection = geoEqualEarth()
    .rotate([TURN, 0])
    .precision(1)
    .fitExtent(
      [
        [1, 1],
        [WIDTH - 1, HEIGHT * 1.12],
      ],
      { type: "Sphere" },
    );
  const arcs = file.arcs.split(" ").map(unpackArc);
  const topology: Topology = { type: "Topology", arcs, objects: {} };
  return {
    width: WIDTH,
    height: HEIGHT,
    regions: SUB_REGION_CODES.map((code): RegionShape => {
      const own = file.lands.filter(([, sub]) => sub === code);
      const outlines = own.map(([, , , , , polygons]): MultiPolygon => {
        return { type: "MultiPolygon", arcs: polygons };
      });
      const lines = trace(merge(topology, outlines), projection, STEP);
      const [x, y] = projection(MARKS[code]) ?? [0, 0];
      const shape: RegionShape = {
        code,
        land: pathOf(lines.filter(large), true),
        at: [Math.round(x), Math.round(y)],
      };
      if (OCEANS.includes(code)) {
        shape.land += own.map(([, , x1, y1]) => speck(projection([x1, y1]) ?? [0, 0])).join("");
        shape.sea = pathOf(trace(seaOf(own), projection, STEP), true);
      }
      return shape;
    }),
    seams: seamsOf(file, projection),
  };
}

/** The sea round some islands. */
function seaOf(lands: AtlasFile["lands"]) {
  // Longitudes from the Atlantic eastward, so that the Pacific is in one piece.
  const islands = lands.map(([, , x, y]): Position => [x < -30 ? x + 360 : x, y]);
  const hull = roundHull(islands, ROOM);
  const ring = [...hull, hull[0] ?? [0, 0]];
  const area = geoArea({ type: "Polygon", coordinates: [ring] });
  return {
    type: "Polygon" as const,
    coordinates: [area > 2 * Math.PI ? ring.toReversed() : ring],
  };
}

/** Lines between lands of different sub-regions. */
function seamsOf(file: AtlasFile, projection: ReturnType<typeof geoEqualEarth>): string {
  const merged = new Map<string, AtlasFile["lands"][number]>();
  for (const [, sub, x, y, body, polygons] of file.lands) {
    const before = merged.get(sub)?.[5] ?? [];
    merged.set(sub, [sub, sub, x, y, body, [...before, ...polygons]]);
  }
  const { borders } = readAtlas({ arcs: file.arcs, lands: [...merged.values()] });
  return pathOf(trace({ type: "MultiLineString", coordinates: borders }, projection, STEP), false);
}

/** A dot for an island country too small to be seen. */
function speck([x, y]: Point): string {
  return `M${Math.round(x) - 1},${Math.round(y)}a1,1 0 1 0 2,0a1,1 0 1 0-2,0`;
}

/** Whether a line is seen at all. */
function large(line: Point[]): boolean {
  const box = boxOf([line]);
  return box !== undefined && Math.max(box.width, box.height) > 1.5;
}

import { geoArea } from "d3-geo";
import { COUNTRY_POINTS, NUMERIC_CODES, subRegionsOf } from "../../domain/m49.ts";
import {
  readAtlas,
  type AtlasFile,
  type LandEntry,
  type Position,
  type Ring,
} from "../../domain/map/atlas.ts";
import { packArc } from "./pack.ts";
import { readWorld, type WeightedArc } from "./natural-earth.ts";

/** A position stays where it spans a triangle of this much with its neighbours, in steradians: about 12 km². */
const LEAST_WEIGHT = 3e-7;
/** Lands smaller than this keep all their positions, in steradians: about 1,200 km². */
const SMALL_LAND = 3e-5;
/** The share of the largest polygon's area that another must have to count as body: Hokkaido does, Alaska and Guiana do not. */
const BODY_SHARE = 0.2;

/** Lands that Natural Earth draws apart and gives no code, and the country that they count with here. */
const WITHOUT_CODE: Record<string, string> = {
  Somaliland: "SO",
  "N. Cyprus": "CY",
  Kosovo: "XK",
  "Siachen Glacier": "IN",
};

/** Lands that ISO 3166-1 gives codes of their own, and Natural Earth draws with the country that they belong to. */
const PARTS_WITH_CODES: Record<string, string[]> = {
  FR: ["GF", "GP", "MQ", "RE", "YT"],
  NO: ["SJ", "BV"],
  NL: ["BQ"],
};

/** Draws up the atlas that ships, from Natural Earth. */
export function worldFile(): AtlasFile {
  const { arcs, countries } = readWorld();
  const codes = new Map([...NUMERIC_CODES].map(([code, number]) => [number, code]));
  const byCode = new Map<string, number[][][]>();
  for (const { id, name, polygons } of countries) {
    const code = (id && codes.get(id)) || (WITHOUT_CODE[name] ?? "");
    byCode.set(code, [...(byCode.get(code) ?? []), ...polygons]);
  }
  for (const [country, parts] of Object.entries(PARTS_WITH_CODES)) {
    const together = byCode.get(country) ?? [];
    for (const code of [country, ...parts]) {
      const own = together.filter((rings) => nearestOf([country, ...parts], rings, arcs) === code);
      byCode.set(code, own);
    }
  }
  const whole = new Set<number>();
  for (const polygons of byCode.values()) {
    const area = polygons.reduce((sum, rings) => sum + areaOf(rings, arcs), 0);
    if (area < SMALL_LAND) for (const index of polygons.flat(2)) whole.add(at(index));
  }
  const packed = arcs.map((arc, index) => packArc(thinned(arc, whole.has(index))));
  return tidied(packed, byCode);
}

/** Leaves out what thinning has flattened, and arcs that nothing uses; puts each land's largest polygon first. */
function tidied(packed: readonly string[], byCode: ReadonlyMap<string, number[][][]>): AtlasFile {
  const order = new Map<number, number>();
  const renumbered = (index: number): number => {
    const arc = at(index);
    const number = order.get(arc) ?? order.size;
    order.set(arc, number);
    return index < 0 ? ~number : number;
  };
  const entries = [...COUNTRY_POINTS.keys()].map((code): LandEntry => {
    return [code, "", 0, 0, 0, byCode.get(code) ?? []];
  });
  const drafts = readAtlas({ arcs: packed.join(" "), lands: entries }).lands;
  const lands = [...COUNTRY_POINTS].map(([code, [longitude, latitude]], land): LandEntry => {
    const polygons = byCode.get(code) ?? [];
    const draft = drafts[land];
    const sized = polygons
      .map((rings, index) => ({
        rings: rings.filter((_, ring) => isRing(draft?.polygons[index]?.[ring])),
        area: sphereArea(draft?.polygons[index] ?? []),
      }))
      .filter(({ rings, area }) => rings.length > 0 && area > 0 && area < 2 * Math.PI)
      .toSorted((a, b) => b.area - a.area);
    const least = (sized[0]?.area ?? 0) * BODY_SHARE;
    return [
      code,
      subRegionsOf([code])[0] ?? "",
      longitude,
      latitude,
      sized.filter(({ area }) => area >= least).length,
      sized.map(({ rings }) => rings.map((ring) => ring.map(renumbered))),
    ];
  });
  return { arcs: [...order.keys()].map((arc) => packed[arc]).join(" "), lands };
}

/** Which of some countries' points is nearest to the middle of a polygon. */
function nearestOf(
  codes: readonly string[],
  rings: readonly number[][],
  arcs: readonly WeightedArc[],
): string | undefined {
  const positions = (rings[0] ?? []).flatMap((index) => arcs[at(index)] ?? []);
  const mean = (axis: 0 | 1) =>
    positions.reduce((sum, position) => sum + position[axis], 0) / positions.length;
  const [x, y] = [mean(0), mean(1)];
  const off = (code: string) => {
    const [longitude, latitude] = COUNTRY_POINTS.get(code) ?? [0, 0];
    return Math.hypot(longitude - x, latitude - y);
  };
  return codes.toSorted((a, b) => off(a) - off(b))[0];
}

/** The arc that a ring names, forwards or backwards. */
function at(index: number): number {
  return index < 0 ? ~index : index;
}

/** An arc with what matters little left out; an island of one arc keeps a triangle at least. */
function thinned(arc: WeightedArc, whole: boolean): Position[] {
  const [first, last] = [arc[0], arc.at(-1)];
  const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  const kept = closed
    ? (arc
        .slice(1, -1)
        .map(([, , weight]) => weight)
        .toSorted((a, b) => b - a)[2] ?? 0)
    : Infinity;
  const least = whole ? 0 : Math.min(LEAST_WEIGHT, kept);
  return arc.filter(([, , weight]) => weight >= least).map(([x, y]) => [x, y]);
}

/** Whether a ring encloses something; Antarctica has one of many names for the South Pole. */
function isRing(ring: Ring = []): boolean {
  return new Set(ring.map(String)).size > 2 && ring.some(([, latitude]) => latitude > -89.9);
}

function areaOf(rings: readonly number[][], arcs: readonly WeightedArc[]): number {
  const positions = (ring: readonly number[]) =>
    ring.flatMap((index) => {
      const arc = (arcs[at(index)] ?? []).map(([x, y]): Position => [x, y]);
      return index < 0 ? arc.toReversed() : arc;
    });
  return sphereArea(rings.map(positions));
}

function sphereArea(rings: Ring[]): number {
  return geoArea({ type: "Polygon", coordinates: rings });
}

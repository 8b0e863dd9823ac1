import { SUB_REGION_CODES, type SubRegion } from "../regions.ts";

/** A point of the globe: degrees east, degrees north. */
export type Position = [longitude: number, latitude: number];
/** A closed line, whose first position comes again as its last. */
export type Ring = Position[];

/** A country with its present-day outlines. */
export interface Land {
  /** ISO 3166-1 alpha-2; empty where the land has none. */
  code: string;
  sub: SubRegion | undefined;
  /** Somewhere in it, for lands too small to have an outline. */
  at: Position;
  /** Its polygons, the largest first; in each the outer ring comes first, then the holes. */
  polygons: Ring[][];
  /** A circle round each polygon. */
  caps: Cap[];
  /** How many of the polygons make up its body; the rest are far or small islands. */
  body: number;
}

/** A circle on the globe, so that what is out of sight need not be drawn. */
export interface Cap {
  /** Its middle, as a vector of length 1. */
  middle: Vector;
  /** In radians. */
  radius: number;
}

export type Vector = [x: number, y: number, z: number];

/** The countries of the world. */
export interface Atlas {
  lands: Land[];
  /** Lines between two lands. */
  borders: Position[][];
}

/** The atlas as it ships: arcs that lands share, TopoJSON's way, each packed into letters. */
export interface AtlasFile {
  /** Packed arcs with spaces between. */
  arcs: string;
  lands: LandEntry[];
}

/** A land in the file; rings name their arcs, `~arc` where one is gone along backwards. */
export type LandEntry = [
  code: string,
  sub: SubRegion | "",
  longitude: number,
  latitude: number,
  body: number,
  polygons: number[][][],
];

/** Steps to a degree: 1/64° is under 2 km. */
export const STEPS = 64;
/** Five bits a letter, and a sixth that says that the number goes on. None of them needs escaping in JSON. */
export const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

const VALUES = new Map([...LETTERS].map((letter, value) => [letter, value]));

/** Unpacks an arc: each position is written as its distance from the one before. */
export function unpackArc(packed: string): Position[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (const letter of packed) {
    const value = VALUES.get(letter) ?? 0;
    number |= (value & 31) << shift;
    shift += 5;
    if (value & 32) continue;
    numbers.push(number & 1 ? -(number + 1) / 2 : number / 2);
    number = 0;
    shift = 0;
  }
  let [x, y] = [0, 0];
  return Array.from({ length: numbers.length / 2 }, (_, index) => {
    x += numbers[2 * index] ?? 0;
    y += numbers[2 * index + 1] ?? 0;
    return [x / STEPS, y / STEPS];
  });
}

/** Reads the atlas that the build packed. */
export function readAtlas(file: AtlasFile): Atlas {
  const arcs = file.arcs.split(" ").map(unpackArc);
  const owners = arcs.map(() => new Set<LandEntry>());
  const lands = file.lands.map((entry) => {
    const [code, sub, longitude, latitude, body, polygons] = entry;
    for (const index of polygons.flat(2)) owners[index < 0 ? ~index : index]?.add(entry);
    const outlines = polygons.map((rings) => rings.map((ring) => joined(ring, arcs)));
    return {
      code,
      sub: SUB_REGION_CODES.find((each) => each === sub),
      at: [longitude, latitude] satisfies Position,
      polygons: outlines,
      caps: outlines.map(([outer]) => capOf(outer ?? [])),
      body,
    } satisfies Land;
  });
  return { lands, borders: arcs.filter((_, index) => (owners[index]?.size ?? 0) > 1) };
}

function joined(ring: readonly number[], arcs: readonly Position[][]): Ring {
  return ring.flatMap((index, place) => {
    const arc = index < 0 ? (arcs[~index] ?? []).toReversed() : (arcs[index] ?? []);
    return place === 0 ? arc : arc.slice(1);
  });
}

/** A position as a vector of length 1. */
export function vectorOf([longitude, latitude]: Position): Vector {
  const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** The angle between two vectors of length 1, in radians. */
export function angleBetween([ax, ay, az]: Vector, [bx, by, bz]: Vector): number {
  return Math.acos(Math.min(1, Math.max(-1, ax * bx + ay * by + az * bz)));
}

function capOf(ring: Ring): Cap {
  const vectors = ring.map(vectorOf);
  const sum = vectors.reduce<Vector>((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0]);
  const length = Math.hypot(...sum) || 1;
  const middle: Vector = [sum[0] / length, sum[1] / length, sum[2] / length];
  return {
    middle,
    radius: vectors.reduce((most, vector) => Math.max(most, angleBetween(middle, vector)), 0),
  };
}

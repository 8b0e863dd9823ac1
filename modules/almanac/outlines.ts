import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { NUMERIC_CODES, subRegionsOf } from "../../domain/m49.ts";

/**
 * How far from today's borders of a country a place may lie and still count as in it, in kilometres:
 * room for harbours, small islands that the outlines leave out, and borders that have moved.
 * What lies further out says `offshore: true`.
 */
export const TOLERANCE_KM = 60;

/** The same for the Pacific's island countries, of whose atolls the outlines show only the larger. */
const ISLANDS_TOLERANCE_KM = 400;
const ISLAND_SUB_REGIONS: ReadonlySet<string> = new Set(["054", "057", "061"]);

/** Everything beyond this parallel is Antarctica; its outline cannot be closed round the pole on a flat map. */
const ANTARCTIC_LATITUDE = -60;

/** How far from the outlines of a country a place may lie and still count as in it, in kilometres. */
export function toleranceFor(country: string): number {
  const islands = subRegionsOf([country]).some((sub) => ISLAND_SUB_REGIONS.has(sub));
  return islands ? ISLANDS_TOLERANCE_KM : TOLERANCE_KM;
}

type Ring = [longitude: number, latitude: number][];

interface Outline {
  rings: Ring[];
  /** West, south, east, north. */
  box: [number, number, number, number];
}

const KM_PER_DEGREE = 111.2;

/** Lands that the atlas draws apart and gives no code, and the ISO 3166-1 number of the country they count with here. */
const WITHOUT_CODE: Record<string, string> = { Somaliland: "706", "N. Cyprus": "196" };

/** Outlines of the world's countries at 1 : 50,000,000, by numeric ISO code. Source: Natural Earth. */
function load(): Map<string, Outline[]> {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const topology: Topology<{ countries: GeometryCollection<{ name: string }> }> = JSON.parse(
    readFileSync(path, "utf8"),
  );
  const found = new Map<string, Outline[]>();
  for (const { id, properties, geometry } of feature(topology, topology.objects.countries)
    .features) {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") continue;
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    // Some codes stand twice: Australia's again with its reefs in the Timor Sea.
    const code = String(id ?? WITHOUT_CODE[properties.name]);
    const before = found.get(code) ?? [];
    found.set(code, [...before, ...polygons.map((rings) => outline(rings as Ring[]))]);
  }
  return found;
}

function outline(rings: Ring[]): Outline {
  const xs = (rings[0] ?? []).map(([x]) => x);
  const ys = (rings[0] ?? []).map(([, y]) => y);
  return { rings, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
}

let outlines: Map<string, Outline[]> | undefined;

/**
 * Whether a place lies in a country, or within {@link toleranceFor} it of its present-day borders or coasts.
 * A country without an outline (Kosovo's code is not in the atlas; a few islets are too small) counts as right.
 * @param latitude degrees north
 * @param longitude degrees east
 */
export function isInCountry(latitude: number, longitude: number, country: string): boolean {
  if (country === "AQ") return latitude < ANTARCTIC_LATITUDE;
  outlines ??= load();
  const tolerance = toleranceFor(country);
  const parts = outlines.get(NUMERIC_CODES.get(country) ?? "");
  return !parts || parts.some((part) => covers(part, longitude, latitude, tolerance));
}

function covers(
  { rings, box: [west, south, east, north] }: Outline,
  x: number,
  y: number,
  tolerance: number,
): boolean {
  const dy = tolerance / KM_PER_DEGREE;
  const dx = dy / Math.max(0.05, Math.cos((y * Math.PI) / 180));
  if (y < south - dy || y > north + dy || x < west - dx || x > east + dx) return false;
  const holes = rings.filter((ring) => encloses(ring, x, y)).length;
  return holes === 1 || rings.some((ring) => passesNear(ring, x, y, tolerance));
}

/** Whether a point is in a ring, by the even–odd rule on a flat map. */
function encloses(ring: Ring, x: number, y: number): boolean {
  let odd = false;
  let [px, py] = ring.at(-1) ?? [0, 0];
  for (const [cx, cy] of ring) {
    if (cy > y !== py > y && x < ((px - cx) * (y - cy)) / (py - cy) + cx) odd = !odd;
    [px, py] = [cx, cy];
  }
  return odd;
}

function passesNear(ring: Ring, x: number, y: number, tolerance: number): boolean {
  const squeeze = Math.cos((y * Math.PI) / 180);
  let [px, py] = ring.at(-1) ?? [0, 0];
  for (const [cx, cy] of ring) {
    const [ax, ay, bx, by] = [(px - x) * squeeze, py - y, (cx - x) * squeeze, cy - y];
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
    if (Math.hypot(ax + along * dx, ay + along * dy) * KM_PER_DEGREE <= tolerance) return true;
    [px, py] = [cx, cy];
  }
  return false;
}

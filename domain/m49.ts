import countries from "world-countries";
import type { SubRegion } from "./regions.ts";

/** What `world-countries` calls a sub-region, and the M49 sub-region it lies in. */
const NAMES: Record<string, SubRegion> = {
  "Northern Africa": "015",
  "Eastern Africa": "202",
  "Middle Africa": "202",
  "Southern Africa": "202",
  "Western Africa": "202",
  "North America": "021",
  "Central America": "419",
  "South America": "419",
  Caribbean: "419",
  "Central Asia": "143",
  "Eastern Asia": "030",
  "South-Eastern Asia": "035",
  "Southern Asia": "034",
  "Western Asia": "145",
  "Central Europe": "151",
  "Eastern Europe": "151",
  "Northern Europe": "154",
  "Southeast Europe": "039",
  "Southern Europe": "039",
  "Western Europe": "155",
  "Australia and New Zealand": "053",
  Melanesia: "054",
  Micronesia: "057",
  Polynesia: "061",
};

/**
 * Where `world-countries` departs from M49: it knows a Central and a Southeast Europe, counts Mexico with
 * North America and Cyprus with Europe, and gives Antarctic islands no region.
 */
const DEPARTURES: Record<string, SubRegion> = {
  AT: "155",
  BG: "151",
  RO: "151",
  SI: "039",
  CY: "145",
  MX: "419",
  UM: "057",
  GS: "419",
  BV: "419",
  TF: "202",
  HM: "053",
};

const SUB_REGIONS: ReadonlyMap<string, SubRegion | undefined> = new Map(
  countries.map(({ cca2, subregion }) => [cca2, DEPARTURES[cca2] ?? NAMES[subregion ?? ""]]),
);

/** The numeric ISO 3166-1 code of a country, as maps name it; empty where it has none. */
export const NUMERIC_CODES: ReadonlyMap<string, string> = new Map(
  countries.map(({ cca2, ccn3 }) => [cca2, ccn3]),
);

/** Somewhere in each country, as degrees east and north. */
export const COUNTRY_POINTS: ReadonlyMap<string, [longitude: number, latitude: number]> = new Map(
  countries.map(({ cca2, latlng }) => [cca2, [latlng[1], latlng[0]]]),
);

/** Whether a text is an ISO 3166-1 alpha-2 code (Kosovo's XK, in wide use, counts). */
export function isCountry(code: string): boolean {
  return SUB_REGIONS.has(code);
}

/**
 * The M49 sub-regions of some countries, each once, in the countries' order.
 * Antarctica has none.
 */
export function subRegionsOf(codes: readonly string[]): SubRegion[] {
  const found = codes.map((code) => SUB_REGIONS.get(code)).filter((sub) => sub !== undefined);
  return [...new Set(found)];
}

/**
 * The regions and sub-regions of the United Nations' M49 standard, by their codes.
 * Source: UN Statistics Division, "Standard country or area codes for statistical use (M49)".
 */
export const REGIONS = {
  "002": ["015", "202"],
  "019": ["021", "419"],
  "142": ["143", "030", "035", "034", "145"],
  "150": ["151", "154", "039", "155"],
  "009": ["053", "054", "057", "061"],
} as const;

/** An M49 region: 002 Africa, 019 Americas, 142 Asia, 150 Europe, 009 Oceania. */
export type Region = keyof typeof REGIONS;
/** An M49 sub-region, such as 030, Eastern Asia. */
export type SubRegion = (typeof REGIONS)[Region][number];

/** The five regions, in the order in which screens show them. */
export const REGION_CODES: readonly Region[] = ["002", "019", "142", "150", "009"];

/** The seventeen sub-regions, region by region. */
export const SUB_REGION_CODES: readonly SubRegion[] = REGION_CODES.flatMap(
  (region) => REGIONS[region] as readonly SubRegion[],
);

const PARENTS: ReadonlyMap<SubRegion, Region> = new Map(
  REGION_CODES.flatMap((region) =>
    (REGIONS[region] as readonly SubRegion[]).map((sub) => [sub, region] as const),
  ),
);

/** The region that a sub-region belongs to. */
export function regionOf(sub: SubRegion): Region {
  return PARENTS.get(sub) as Region;
}

/** The regions that a list of sub-regions touches, each once, in screen order. */
export function regionsOf(subs: readonly SubRegion[]): Region[] {
  return REGION_CODES.filter((region) => subs.some((sub) => regionOf(sub) === region));
}

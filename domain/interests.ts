import { REGIONS, SUB_REGION_CODES, type Region, type SubRegion } from "./regions.ts";

/** What a reader can say of a region. */
export const ATTITUDES = ["favour", "include", "hide"] as const;
export type Attitude = (typeof ATTITUDES)[number];

/** A reader's interests: only what differs from `include` is kept. */
export type Interests = Partial<Record<SubRegion, Exclude<Attitude, "include">>>;

/** What a reader said of a sub-region. */
export function attitudeTo(interests: Interests, sub: SubRegion): Attitude {
  return interests[sub] ?? "include";
}

/** What a reader said of a whole region; `undefined` where its sub-regions differ. */
export function attitudeToRegion(interests: Interests, region: Region): Attitude | undefined {
  const subs: readonly SubRegion[] = REGIONS[region];
  const attitudes = new Set(subs.map((sub) => attitudeTo(interests, sub)));
  return attitudes.size === 1 ? [...attitudes][0] : undefined;
}

/** The interests with a new attitude to some sub-regions. */
export function withAttitude(
  interests: Interests,
  subs: readonly SubRegion[],
  attitude: Attitude,
): Interests {
  // In the codes' own order, so that the same interests are always written the same way.
  const chosen = SUB_REGION_CODES.flatMap((code) => {
    const next = subs.includes(code) ? attitude : attitudeTo(interests, code);
    return next === "include" ? [] : [[code, next] as const];
  });
  return Object.fromEntries(chosen);
}

/**
 * What a reader's interests say of an event.
 * A hidden sub-region hides every event that it takes part in; else one favoured sub-region favours it.
 * An event of no sub-region (Antarctica, the Moon) is included.
 */
export function attitudeToEvent(interests: Interests, regions: readonly SubRegion[]): Attitude {
  const attitudes = regions.map((sub) => attitudeTo(interests, sub));
  if (attitudes.includes("hide")) return "hide";
  return attitudes.includes("favour") ? "favour" : "include";
}

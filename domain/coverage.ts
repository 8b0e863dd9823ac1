import type { Day } from "./almanac.ts";
import { attitudeToEvent, type Interests } from "./interests.ts";
import { SUB_REGION_CODES, type SubRegion } from "./regions.ts";

/**
 * For each of the 366 days, the sets of sub-regions that its events have, each set once:
 * bit n of a number stands for `SUB_REGION_CODES[n]`.
 */
export type Coverage = number[][];

/** What a choice of interests leaves of the year, in days. */
export interface Reach {
  /** Days with at least one event that is not hidden. */
  shown: number;
  /** Days with at least one favoured event. */
  favoured: number;
}

/** Derives the coverage of some days. */
export function coverageOf(days: readonly Day[]): Coverage {
  return days.map(({ events }) => [...new Set(events.map(({ regions }) => maskOf(regions)))]);
}

/** Counts the days that a choice of interests leaves. */
export function reachOf(coverage: Coverage, interests: Interests): Reach {
  const attitudes = coverage.map((masks) =>
    masks.map((mask) => attitudeToEvent(interests, subRegionsIn(mask))),
  );
  return {
    shown: attitudes.filter((each) => each.some((attitude) => attitude !== "hide")).length,
    favoured: attitudes.filter((each) => each.includes("favour")).length,
  };
}

/** On how many days each sub-region has an event. */
export function daysBySubRegion(coverage: Coverage): Map<SubRegion, number> {
  return new Map(
    SUB_REGION_CODES.map((code, bit) => [
      code,
      coverage.filter((masks) => masks.some((mask) => mask & (1 << bit))).length,
    ]),
  );
}

function maskOf(regions: readonly SubRegion[]): number {
  return regions.reduce((mask, code) => mask | (1 << SUB_REGION_CODES.indexOf(code)), 0);
}

function subRegionsIn(mask: number): SubRegion[] {
  return SUB_REGION_CODES.filter((_, bit) => mask & (1 << bit));
}

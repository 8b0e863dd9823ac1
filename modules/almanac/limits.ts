import { REGION_CODES, SUB_REGION_CODES } from "../../domain/regions.ts";
import type { Figures } from "./figures.ts";

const ISLANDS: readonly string[] = ["054", "057", "061"];

/** What the almanac must not sink below; each as a sentence with its figure where it does. */
export function shortfallsOf(figures: Figures): string[] {
  const { days, events } = figures;
  const found: string[] = [];
  const want = (holds: boolean, otherwise: string) => {
    if (!holds) found.push(otherwise);
  };
  want(days === 366, `${days} days; 366 are wanted`);
  want(figures.fewestADay >= 12, `a day has ${figures.fewestADay} events; 12 are wanted`);
  for (const [dates, what] of [
    [figures.daysWithoutARegion, "lacks one of the five regions"],
    [figures.daysOfMostlyPeople, "has more births and deaths than a third of its events"],
    [figures.daysWithoutFunFact, "has no fun fact"],
  ] as const) {
    for (const date of dates) want(false, `data/days/${date}.yaml ${what}`);
  }
  want(
    figures.leadsWithStory === days,
    `${days - figures.leadsWithStory} days are led by an event without a story`,
  );
  for (const code of SUB_REGION_CODES) {
    if (ISLANDS.includes(code)) continue;
    const on = figures.daysBySubRegion.get(code) ?? 0;
    want(on >= 40, `sub-region ${code} is on ${on} days; 40 are wanted`);
  }
  want(
    figures.daysWithPacificIslands >= 60,
    `the Pacific islands are on ${figures.daysWithPacificIslands} days; 60 are wanted`,
  );
  want(
    figures.before1900 >= events * 0.25,
    `${share(figures.before1900, events)} before 1900; 25 % are wanted`,
  );
  want(
    figures.before1500 >= events * 0.08,
    `${share(figures.before1500, events)} before 1500; 8 % are wanted`,
  );
  want(
    figures.violent <= events * 0.35,
    `${share(figures.violent, events)} wars, attacks and disasters; at most 35 % are wanted`,
  );
  for (const code of REGION_CODES) {
    const leads = figures.leadsByRegion.get(code) ?? 0;
    want(
      leads <= days * 0.4,
      `${share(leads, days)} of the leads have region ${code}; at most 40 % are wanted`,
    );
    want(
      leads >= days * 0.06,
      `${share(leads, days)} of the leads have region ${code}; 6 % are wanted`,
    );
  }
  return found;
}

/** A share in percent. */
export function share(part: number, of: number): string {
  return `${((100 * part) / of).toFixed(1)} %`;
}

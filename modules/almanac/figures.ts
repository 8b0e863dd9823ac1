import type { Day, Event } from "../../domain/almanac.ts";
import { pickLead } from "../../domain/leaf.ts";
import { REGION_CODES, regionsOf, SUB_REGION_CODES, type Region } from "../../domain/regions.ts";

/** A year in which the best event of each day leads it. */
const YEAR_OF_BEST = 2024;

/** What an almanac holds, counted. */
export interface Figures {
  days: number;
  events: number;
  stories: number;
  fewestADay: number;
  /** Days that lack one of the five regions among their events. */
  daysWithoutARegion: string[];
  /** Days on which births and deaths are more than a third. */
  daysOfMostlyPeople: string[];
  /** Days without a fun fact. */
  daysWithoutFunFact: string[];
  before1900: number;
  before1500: number;
  violent: number;
  byTopic: Map<string, number>;
  byKind: Map<string, number>;
  byCentury: Map<string, number>;
  /** Days on which each sub-region has an event. */
  daysBySubRegion: Map<string, number>;
  daysByRegion: Map<string, number>;
  /** Days with an event of Melanesia, Micronesia or Polynesia. */
  daysWithPacificIslands: number;
  /** Leads that touch each region. */
  leadsByRegion: Map<Region, number>;
  leadsWithStory: number;
}

/** Counts an almanac. */
export function figuresOf(days: readonly Day[]): Figures {
  const events = days.flatMap((day) => day.events);
  const leads = days.flatMap(
    ({ date, events: all }) => pickLead(all, date, YEAR_OF_BEST, {}) ?? [],
  );
  const daysWith = (fits: (event: Event) => boolean) =>
    days.filter((day) => day.events.some(fits)).length;
  const datesOf = (fits: (list: Event[]) => boolean) =>
    days.filter((day) => fits(day.events)).map(({ date }) => date);
  return {
    days: days.length,
    events: events.length,
    stories: events.filter(({ story }) => story).length,
    fewestADay: Math.min(...days.map((day) => day.events.length)),
    daysWithoutARegion: datesOf(
      (list) => regionsOf(list.flatMap(({ regions }) => regions)).length < REGION_CODES.length,
    ),
    daysOfMostlyPeople: datesOf(
      (list) => list.filter(({ kind }) => kind !== "event").length > list.length / 3,
    ),
    daysWithoutFunFact: datesOf((list) => list.every(({ funFact }) => !funFact)),
    before1900: events.filter(({ year }) => year < 1900).length,
    before1500: events.filter(({ year }) => year < 1500).length,
    violent: events.filter(({ topic }) => topic === "conflict" || topic === "disaster").length,
    byTopic: tally(events.map(({ topic }) => topic)),
    byKind: tally(events.map(({ kind }) => kind)),
    byCentury: tally(events.map(({ year }) => centuryOf(year))),
    daysBySubRegion: new Map(
      SUB_REGION_CODES.map((code) => [code, daysWith(({ regions }) => regions.includes(code))]),
    ),
    daysByRegion: new Map(
      REGION_CODES.map((code) => [
        code,
        daysWith(({ regions }) => regionsOf(regions).includes(code)),
      ]),
    ),
    daysWithPacificIslands: daysWith(({ regions }) =>
      regions.some((code) => code === "054" || code === "057" || code === "061"),
    ),
    leadsByRegion: new Map(
      REGION_CODES.map((code) => [
        code,
        leads.filter(({ regions }) => regionsOf(regions).includes(code)).length,
      ]),
    ),
    leadsWithStory: leads.filter(({ story }) => story).length,
  };
}

function centuryOf(year: number): string {
  if (year < 0) return "BC";
  return year < 1500 ? "1–1499" : `${Math.floor(year / 100) * 100}s`;
}

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].toSorted(([a], [b]) => a.localeCompare(b, "en")));
}

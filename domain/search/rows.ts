import type { Day } from "../almanac.ts";
import type { MonthDay } from "../month-day.ts";
import { SUB_REGION_CODES, type SubRegion } from "../regions.ts";
import { KINDS, TOPICS, type Kind, type Topic } from "../kinds.ts";

/** One event as the lookup knows it. */
export interface Entry {
  date: MonthDay;
  slug: string;
  year: number;
  kind: Kind;
  topic: Topic;
  /** The event's weight, and half as much again for the one that leads its day. */
  weight: number;
  title: string;
  countries: string[];
  regions: SubRegion[];
}

/** An event in the lookup's file: date, slug, year, kind, topic, weight, title, countries, regions as bits. */
export type Row = [MonthDay, string, number, number, number, number, string, string, number];

/** Derives the lookup's rows. */
export function rowsOf(days: readonly Day[]): Row[] {
  return days.flatMap(({ date, events }) =>
    events.map(({ slug, year, kind, topic, weight, title, countries, regions, funFact }): Row => {
      const importance = weight + (funFact ? 0.5 : 0);
      const bits = regions.reduce((mask, code) => mask | (1 << SUB_REGION_CODES.indexOf(code)), 0);
      return [
        date,
        slug,
        year,
        KINDS.indexOf(kind),
        TOPICS.indexOf(topic),
        importance,
        title,
        countries.join(""),
        bits,
      ];
    }),
  );
}

/** Reads rows back. */
export function entriesOf(rows: readonly Row[]): Entry[] {
  return rows.map(([date, slug, year, kind, topic, weight, title, countries, bits]) => ({
    date,
    slug,
    year,
    kind: KINDS[kind] ?? "event",
    topic: TOPICS[topic] ?? "life",
    weight,
    title,
    countries: countries.match(/../g) ?? [],
    regions: SUB_REGION_CODES.filter((_, bit) => bits & (1 << bit)),
  }));
}

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
  title: string;
  countries: string[];
  regions: SubRegion[];
}

/** A thread as the lookup knows it. */
export interface ThreadEntry {
  /** Its name in addresses. */
  name: string;
  title: string;
  /** Whom it is about. */
  parties: readonly string[];
  /** The years of its first and last moment. */
  from: number;
  to: number;
}

/**
 * An event in the lookup's file: date, slug, year, kind, topic, weight and half as much again for the one that leads
 * its day, title, countries, regions as bits, the first articles with bars between.
 */
export type Row = [
  date: MonthDay,
  slug: string,
  year: number,
  kind: number,
  topic: number,
  weight: number,
  title: string,
  countries: string,
  regions: number,
  articles: string,
];

/** How many of an event’s articles the lookup knows by name. */
const MOST_ARTICLES = 3;

/** A thread in the lookup's file: name, title, parties, first and last year. */
export type ThreadRow = [string, string, string[], number, number];

/** Derives the lookup's rows. */
export function rowsOf(days: readonly Day[]): Row[] {
  const fame = fameOf(days);
  return days.flatMap(({ date, events }) =>
    events.map((event): Row => [
      date,
      event.slug,
      event.year,
      KINDS.indexOf(event.kind),
      TOPICS.indexOf(event.topic),
      event.weight + (event.funFact ? 0.5 : 0) + fame(event.articles),
      event.title,
      event.countries.join(""),
      bitsOf(event.regions),
      event.articles.slice(0, MOST_ARTICLES).join("|"),
    ]),
  );
}

/** What it is worth that other events tell of the same articles: up to four tenths of a weight. */
function fameOf(days: readonly Day[]): (articles: readonly string[]) => number {
  const told = new Map<string, number>();
  for (const { events } of days)
    for (const { articles } of events)
      for (const article of articles) told.set(article, (told.get(article) ?? 0) + 1);
  return (articles) => {
    const others = articles.reduce((sum, article) => sum + (told.get(article) ?? 1) - 1, 0);
    return Math.min(4, Math.floor(Math.log2(1 + others))) / 10;
  };
}

/** Sub-regions as bits, in the order of their codes. */
export function bitsOf(regions: readonly SubRegion[]): number {
  return regions.reduce((mask, code) => mask | (1 << SUB_REGION_CODES.indexOf(code)), 0);
}

/** Derives the lookup's rows of threads. */
export function threadRowsOf(threads: readonly ThreadEntry[]): ThreadRow[] {
  return threads.map(({ name, title, parties, from, to }) => [name, title, [...parties], from, to]);
}

/** Reads a row back. */
export function entryOf([date, slug, year, kind, topic, , title, countries, bits]: Row): Entry {
  return {
    date,
    slug,
    year,
    kind: KINDS[kind] ?? "event",
    topic: TOPICS[topic] ?? "life",
    title,
    countries: countries.match(/../g) ?? [],
    regions: regionsIn(bits),
  };
}

/** The sub-regions that bits stand for. */
export function regionsIn(bits: number): SubRegion[] {
  return SUB_REGION_CODES.filter((_, bit) => bits & (1 << bit));
}

/** Reads a thread's row back. */
export function threadOf([name, title, parties, from, to]: ThreadRow): ThreadEntry {
  return { name, title, parties, from, to };
}

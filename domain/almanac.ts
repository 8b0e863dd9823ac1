import type { MonthDay } from "./month-day.ts";
import type { SubRegion } from "./regions.ts";
import type { EventSource, FunFact, Reading, Section } from "./schema.ts";

/** One thing that happened on a day, as it ships. */
export type Event = Omit<EventSource, "funFact"> & {
  /** M49 sub-regions, derived from the countries. */
  regions: SubRegion[];
  funFact?: FunFact;
  reading?: Reading[];
  /** Whether the day's stories hold its long read. */
  story?: true;
  /** The names of the threads that it is a moment of, the closest first. */
  threads?: string[];
};

/** A day's file: its events, oldest first. */
export interface Day {
  date: MonthDay;
  events: Event[];
  /** How many events more stand in a file of their own. */
  more?: number;
}

/** A day's long reads, by the slug of their event. */
export type Stories = Record<string, Section[]>;

/** An event's id, `MM-DD/slug`. */
export type EventId = `${MonthDay}/${string}`;

/** The id of an event of a day. */
export function eventId(date: MonthDay, slug: string): EventId {
  return `${date}/${slug}`;
}

import type { Day, Event } from "../../domain/almanac.ts";
import type { MonthDay } from "../../domain/month-day.ts";

/** An event that a test says only the telling parts of. */
export function event(parts: Partial<Event> = {}): Event {
  return {
    slug: "something-happens",
    year: 1900,
    kind: "event",
    title: "Something happens",
    summary:
      "Somebody did something somewhere, and it mattered to somebody for some time afterwards.",
    countries: ["JP"],
    regions: ["030"],
    articles: ["Something"],
    topic: "life",
    weight: 2,
    ...parts,
  };
}

/** A day of some events. */
export function day(events: Event[], date: MonthDay = "02-06"): Day {
  return { date, events };
}

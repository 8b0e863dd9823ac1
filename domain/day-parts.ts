import type { Day, Event } from "./almanac.ts";
import { ranked } from "./leaf.ts";
import { SUB_REGION_CODES } from "./regions.ts";

/** How many events a new tab reads of a day, so that a leaf costs the same however much the almanac grows. */
export const MOST_IN_HEAD = 24;

/** A day in two parts: what a new tab reads, and what is read when it is asked for. */
export interface DayParts {
  head: Day;
  rest: Event[];
}

/**
 * Parts a day. The best event of each sub-region is in the head, so that each reader's interests find a lead there;
 * then come the best of all. Both parts keep the day's order.
 */
export function partDay(day: Day, most = MOST_IN_HEAD): DayParts {
  if (day.events.length <= most) return { head: day, rest: [] };
  const best = ranked(day.events);
  const firsts = SUB_REGION_CODES.map((code) =>
    best.find(({ regions }) => regions.includes(code)),
  ).filter((event) => event !== undefined);
  const head = new Set([...firsts, ...best].slice(0, most));
  for (const event of best) if (head.size < most) head.add(event);
  const rest = day.events.filter((event) => !head.has(event));
  return {
    head: { ...day, events: day.events.filter((event) => head.has(event)), more: rest.length },
    rest,
  };
}

/** Puts the parts of a day together again, in its order. */
export function wholeDay(head: Day, rest: readonly Event[]): Day {
  return { date: head.date, events: [...head.events, ...rest].toSorted((a, b) => a.year - b.year) };
}

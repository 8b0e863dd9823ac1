import type { EventId } from "../../domain/almanac.ts";
import type { MonthDay } from "../../domain/month-day.ts";
import type { EventSource } from "../../domain/schema.ts";
import { parseThreadDate, positionOf } from "../../domain/thread-date.ts";
import type { Thread, ThreadName, ThreadSource } from "../../domain/thread.ts";
import { toMoment } from "./thread-moment.ts";

/** Completes threads from the events that they name. */
export function compileThreads(
  sources: ReadonlyMap<ThreadName, ThreadSource>,
  days: ReadonlyMap<MonthDay, readonly EventSource[]>,
): Thread[] {
  return [...sources].map(([name, { title, introduction, parties, moments }]) => ({
    name,
    title,
    introduction,
    parties,
    moments: moments.flatMap((moment) => toMoment(moment, days) ?? []),
  }));
}

/** The threads of each event that has some; the one that spans the least time comes first, since it says most about the event. */
export function threadsByEvent(threads: readonly Thread[]): Map<EventId, ThreadName[]> {
  const byEvent = new Map<EventId, ThreadName[]>();
  for (const { name, moments } of threads.toSorted((a, b) => spanOf(a) - spanOf(b))) {
    for (const { event } of moments)
      if (event) byEvent.set(event, [...(byEvent.get(event) ?? []), name]);
  }
  return byEvent;
}

function spanOf({ moments }: Thread): number {
  const years = moments.flatMap(({ date }) => {
    const parsed = parseThreadDate(date);
    return parsed ? [positionOf(parsed)] : [];
  });
  return Math.max(...years) - Math.min(...years);
}

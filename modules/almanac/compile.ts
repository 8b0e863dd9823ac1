import { eventId, type Day, type Event, type Stories } from "../../domain/almanac.ts";
import { subRegionsOf } from "../../domain/m49.ts";
import type { MonthDay } from "../../domain/month-day.ts";
import type { EventSource, StorySource } from "../../domain/schema.ts";
import type { Thread, ThreadName } from "../../domain/thread.ts";
import { compileThreads, threadsByEvent } from "./compile-threads.ts";
import type { Source } from "./read.ts";

/** The almanac as the extension reads it. */
export interface Almanac {
  days: Day[];
  stories: Map<MonthDay, Stories>;
  threads: Thread[];
}

/** Joins days with their stories and threads, and derives what nobody types: regions. */
export function compile({ days, stories, threads: sources }: Omit<Source, "problems">): Almanac {
  const threads = compileThreads(sources, days);
  const threadsOf = threadsByEvent(threads);
  const byEvent = new Map(stories.map((story) => [story.event, story]));
  const dates = [...days.keys()].toSorted();
  return {
    days: dates.map((date) => ({
      date,
      events: (days.get(date) ?? []).map((source) => {
        const id = eventId(date, source.slug);
        return toEvent(source, byEvent.get(id), threadsOf.get(id));
      }),
    })),
    stories: new Map(
      dates.map((date) => [
        date,
        Object.fromEntries(
          (days.get(date) ?? []).flatMap(({ slug }) => {
            const story = byEvent.get(eventId(date, slug));
            return story ? [[slug, story.sections] as const] : [];
          }),
        ),
      ]),
    ),
    threads,
  };
}

function toEvent(
  { funFact, ...source }: EventSource,
  story: StorySource | undefined,
  threads: ThreadName[] | undefined,
): Event {
  const fact = story?.funFact ?? funFact;
  return {
    ...source,
    articles: [...new Set([...source.articles, ...(story?.articles ?? [])])],
    regions: subRegionsOf(source.countries),
    ...(fact && { funFact: fact }),
    ...(story && { reading: story.reading, story: true as const }),
    ...(threads && { threads }),
  };
}

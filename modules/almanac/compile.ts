import { eventId, type Day, type Event, type Stories } from "../../domain/almanac.ts";
import { subRegionsOf } from "../../domain/m49.ts";
import type { MonthDay } from "../../domain/month-day.ts";
import type { EventSource, StorySource } from "../../domain/schema.ts";
import type { Source } from "./read.ts";

/** The almanac as the extension reads it. */
export interface Almanac {
  days: Day[];
  stories: Map<MonthDay, Stories>;
}

/** Joins days with their stories and derives what nobody types: regions. */
export function compile({ days, stories }: Pick<Source, "days" | "stories">): Almanac {
  const byEvent = new Map(stories.map((story) => [story.event, story]));
  const dates = [...days.keys()].toSorted();
  return {
    days: dates.map((date) => ({
      date,
      events: (days.get(date) ?? []).map((source) =>
        toEvent(source, byEvent.get(eventId(date, source.slug))),
      ),
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
  };
}

function toEvent({ funFact, ...source }: EventSource, story: StorySource | undefined): Event {
  const fact = story?.funFact ?? funFact;
  return {
    ...source,
    articles: [...new Set([...source.articles, ...(story?.articles ?? [])])],
    regions: subRegionsOf(source.countries),
    ...(fact && { funFact: fact }),
    ...(story && { reading: story.reading, story: true as const }),
  };
}

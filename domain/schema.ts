import * as v from "valibot";
import { articleTitle, calendar, countries, slug, text, year } from "./fields.ts";
import { KINDS, TOPICS } from "./kinds.ts";

/** Where an event happened. */
export const Place = v.strictObject({
  /** What people call the place, at the time or today. */
  name: text(2, 60),
  /** Degrees north; negative is south. */
  latitude: v.pipe(v.number("degrees are a number"), v.minValue(-90), v.maxValue(90)),
  /** Degrees east; negative is west. */
  longitude: v.pipe(v.number("degrees are a number"), v.minValue(-180), v.maxValue(180)),
  /** True for a place at sea, or beyond today's borders of the countries named. */
  offshore: v.optional(v.literal(true)),
});

/** A fun fact under a headline of its own. */
export const FunFact = v.strictObject({ title: text(8, 60), text: text(90, 320) });

/** One entry of further reading: a book that exists, or a page of the encyclopedia. */
export const Reading = v.pipe(
  v.strictObject({
    title: v.pipe(
      v.string("a reading needs a title"),
      v.trim(),
      v.minLength(2, "a reading needs a title"),
    ),
    author: v.pipe(
      v.string("a reading needs an author"),
      v.trim(),
      v.minLength(2, "a reading needs an author"),
    ),
    /** The year of publication. */
    year: v.optional(year),
    publisher: v.optional(v.string()),
    /** A number of Project Gutenberg, where the book is free to read. */
    gutenberg: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    /** ISBN-10 or ISBN-13, with or without hyphens. */
    isbn: v.optional(v.string()),
    /** The title of an encyclopedia article, for a reading that is one. */
    article: v.optional(articleTitle),
  }),
  v.check(
    ({ gutenberg, publisher, article }) =>
      gutenberg !== undefined || publisher !== undefined || article !== undefined,
    "needs where it is found: a gutenberg number, a publisher or an article",
  ),
);

/** One thing that happened on a day, as `data/days/MM-DD.yaml` lists it. */
export const EventSource = v.strictObject({
  /** The event's name in addresses; it stays when the title is improved. */
  slug,
  /** The year as its sources count it; BC is negative, and there is no 0. */
  year,
  kind: v.optional(v.picklist(KINDS, `is one of ${KINDS.join(", ")}`), "event"),
  title: text(10, 80),
  /** One or two sentences that say who, where, and why it mattered. */
  summary: text(90, 320),
  /** The present-day countries concerned, as ISO 3166-1 alpha-2; regions follow from them. */
  countries,
  /** Left out only where the event truly has none. */
  place: v.optional(Place),
  /** Titles of the English Wikipedia, first the one that documents the event. */
  articles: v.pipe(
    v.array(articleTitle),
    v.minLength(1, "the article that documents the event is wanted"),
    v.maxLength(4, "at most four articles fit"),
  ),
  topic: v.picklist(TOPICS, `is one of ${TOPICS.join(", ")}`),
  /** How much the world would miss it: 3 most. */
  weight: v.picklist([1, 2, 3], "is 1, 2 or 3"),
  /** The date under the other calendar, where a reader would meet both. */
  calendar: v.optional(calendar),
  /** For the day's lead while it has no story; a story brings its own. */
  funFact: v.optional(FunFact),
});

/** All the events of a day file. */
export const DaySource = v.array(EventSource);

/** A section of a story. */
export const Section = v.strictObject({ heading: text(3, 60), text: text(120, 1200) });

/** The long read of an event, as `data/stories/` holds it. */
export const StorySource = v.strictObject({
  /** The event's id, `MM-DD/slug`. */
  event: v.string(),
  funFact: FunFact,
  reading: v.pipe(
    v.array(Reading),
    v.minLength(2, "2 to 4 readings are wanted"),
    v.maxLength(4, "2 to 4 readings are wanted"),
  ),
  /** More articles that document the story, beside the event's own. */
  articles: v.optional(v.array(articleTitle), []),
  sections: v.pipe(
    v.array(Section),
    v.minLength(4, "4 to 6 sections are wanted"),
    v.maxLength(6, "4 to 6 sections are wanted"),
  ),
});

export type Place = v.InferOutput<typeof Place>;
export type FunFact = v.InferOutput<typeof FunFact>;
export type Reading = v.InferOutput<typeof Reading>;
export type Section = v.InferOutput<typeof Section>;
export type EventSource = v.InferOutput<typeof EventSource>;
export type StorySource = v.InferOutput<typeof StorySource>;

import * as v from "valibot";
import type { EventId } from "./almanac.ts";
import { articleTitle, calendar, countries, text } from "./fields.ts";
import { Place } from "./schema.ts";
import { parseThreadDate } from "./thread-date.ts";

/** A date as exactly as it is known: `1904`, `1904-02`, `1904-02-06`; a leading minus for years BC. */
const threadDate = v.pipe(
  v.union([v.string(), v.number()], "a date is YYYY, YYYY-MM or YYYY-MM-DD"),
  v.transform(String),
  v.check(
    (written) => parseThreadDate(written) !== undefined,
    "is no date; write YYYY, YYYY-MM or YYYY-MM-DD, with a minus before years BC",
  ),
);

/** What a line of the timeline says. */
const label = text(6, 60);
/** One or two sentences on what happened. */
const telling = text(60, 320);
/** Where and on what historians differ. */
const note = v.optional(text(30, 240));

/** A moment that is an event of the almanac, from which date, countries, place and articles come. */
const EventMoment = v.strictObject({
  /** The event's id, `MM-DD/slug`. */
  event: v.pipe(
    v.string("an event’s id is wanted, MM-DD/slug"),
    v.regex(/^\d\d-\d\d\/[a-z0-9-]+$/, "is no event’s id; write MM-DD/slug"),
  ),
  /** In place of the event’s title, where that is long for a timeline. */
  label: v.optional(label),
  text: telling,
  note,
});

/** A moment that no day of the almanac has. */
const OtherMoment = v.strictObject({
  date: threadDate,
  /** The end of what lasted. */
  until: v.optional(threadDate),
  /** True where the date is only near. */
  about: v.optional(v.literal(true)),
  calendar: v.optional(calendar),
  label,
  text: telling,
  note,
  countries,
  place: v.optional(Place),
  /** The title of the English Wikipedia’s article that documents it. */
  article: articleTitle,
});

/** A chain of moments over years, as `data/threads/NAME.yaml` holds it. */
export const ThreadSource = v.strictObject({
  title: text(6, 60),
  /** 80 to 150 words; the first sentence stands by itself on a leaf. */
  introduction: text(300, 1200),
  /** Who and what it is about, by the names that people look for. */
  parties: v.pipe(
    v.array(text(2, 40)),
    v.minLength(1, "at least one party is wanted"),
    v.maxLength(8, "at most eight parties fit"),
  ),
  moments: v.pipe(
    v.array(
      v.lazy((input) =>
        typeof input === "object" && input !== null && "event" in input ? EventMoment : OtherMoment,
      ),
    ),
    v.minLength(8, ({ received }) => `has ${received} moments; 8 to 20 are wanted`),
    v.maxLength(20, ({ received }) => `has ${received} moments; 8 to 20 are wanted`),
  ),
});

export type ThreadSource = v.InferOutput<typeof ThreadSource>;
export type MomentSource = ThreadSource["moments"][number];

/** A thread's name in addresses. */
export type ThreadName = string;

/** A moment as it ships. */
export interface Moment {
  /** As `parseThreadDate` reads it. */
  date: string;
  until?: string | undefined;
  about?: true | undefined;
  calendar?: v.InferOutput<typeof calendar> | undefined;
  label: string;
  text: string;
  note?: string | undefined;
  countries: string[];
  place?: Place | undefined;
  article: string;
  event?: EventId;
}

/** A thread as it ships. */
export interface Thread {
  name: ThreadName;
  title: string;
  introduction: string;
  parties: string[];
  moments: Moment[];
}

import type { MonthDay } from "./month-day.ts";
import { fold } from "./search/fold.ts";
import { parseNamedDate } from "./when/named.ts";
import { parseNumericDate } from "./when/numeric.ts";
import { parseRelativeDate } from "./when/relative.ts";
import { parseSpecialDay } from "./when/special.ts";
import type { DateWords } from "./when/date-words.ts";

/** What a query says of time. */
export interface When {
  /** The days that it can mean, the likeliest first; none where it is no date. */
  dates: MonthDay[];
  /** A year that stood beside the day; BC is negative. */
  year?: number;
}

/** What is longer than this is no date, however long it is. */
const LONGEST = 60;

/** How questions for a day begin, and how they end. */
const OPENING =
  /^(?:(?:what|who|which events?) (?:all )?(?:happened|was born|died|took place)(?: in history)?|events|history|birthdays|on this day|this day in history)(?: (?:of|on|in|for))?(?: the)? /;
const CLOSING = /(?: (?:in history|events|birthdays)|[?!])+$/;

/**
 * Reads a date as people type it: `6 feb`, `February 6th 1904`, `2/6`, `6.2.`, `1904-02-06`, `2月6日`, `next friday`,
 * `in 3 days`, `leap day`.
 * @param words the reader's own words and order, and English ones
 * @param today the reader's day, from which `yesterday` counts
 * @returns no dates where the query is none; never throws
 */
export function parseWhen(query: string, words: DateWords, today: Date): When {
  if (query.length > LONGEST) return { dates: [] };
  const text = fold(query).replace(OPENING, "").replace(CLOSING, "").trim();
  return (
    parseSpecialDay(text, words) ??
    parseNumericDate(text, words.order) ??
    parseNamedDate(text, words) ??
    parseRelativeDate(text, words, today) ?? { dates: [] }
  );
}

/** Words of which at least one is in every date in words that {@link parseWhen} may have missed. */
const DAY_WORDS =
  /\b(?:today|tonight|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|days?|weeks?|weekend|months?|fortnight|ago)\b/;

/** Whether a text that {@link parseWhen} could not read may still be a date in English words. */
export function mayBeDate(query: string): boolean {
  return query.length <= LONGEST && DAY_WORDS.test(fold(query));
}

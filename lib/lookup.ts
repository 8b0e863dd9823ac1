import type { MonthDay } from "../domain/month-day.ts";
import { answer, type Group, type Library } from "../domain/search/ask.ts";
import { partFilters, type Filter } from "../domain/search/filters.ts";
import { fold } from "../domain/search/fold.ts";
import { entriesOf } from "../domain/search/rows.ts";
import { Searcher } from "../domain/search/searcher.ts";
import { dateOrder, monthNames, parseWhen, type When } from "../domain/when.ts";
import type { Interests } from "../domain/interests.ts";
import { loadLookup } from "./almanac.ts";
import { placeNames } from "./place-names.ts";

/** What a query came to. */
export interface Answer {
  filters: Filter[];
  groups: Group[];
}

/** What is longer than this is cut: no question needs more. */
const LONGEST = 300;

/** Words of which at least one is in every date in words. */
const DAY_WORDS =
  /\b(today|tonight|tomorrow|yesterday|(mon|tue|wed|thu|fri|sat|sun)[a-z]*|days?|weeks?|months?|ago|next|last|this)\b/;

let library: Promise<Library & { countries: Set<string> }> | undefined;

/** Reads the lookup's file, once. @throws where the extension's file is missing or broken */
export function loadLibrary(): Promise<Library & { countries: Set<string> }> {
  library ??= loadLookup().then(({ rows, index }) => {
    const entries = entriesOf(rows);
    const countries = new Set(entries.flatMap((entry) => entry.countries));
    return { entries, searcher: new Searcher(index, entries.length), countries };
  });
  library.catch(() => (library = undefined));
  return library;
}

/**
 * Answers what a reader typed.
 * @param language the reader's locale, for the order of day and month
 * @param most how many events a group has at most
 * @throws where the lookup's file cannot be read
 */
export async function lookUp(
  query: string,
  interests: Interests,
  language: string,
  most: number,
): Promise<Answer> {
  const known = await loadLibrary();
  const { filters, rest } = partFilters(query.slice(0, LONGEST), placeNames(known.countries));
  const { dates, year } = await datesOf(rest, language);
  return { filters, groups: answer(known, { dates, year, filters, rest }, interests, most) };
}

/** The days that a text means; none where it is no date. */
export async function datesOf(text: string, language: string): Promise<When> {
  const when = parseWhen(text, dateOrder(language), namesOf(language));
  if (when.dates.length > 0) return when;
  const folded = fold(text);
  if (folded.length > 40 || !DAY_WORDS.test(folded)) return { dates: [] };
  // A parser of dates in words is large, and most questions are none.
  const { parseNaturalDate } = await import("./natural-date.ts");
  const date: MonthDay | undefined = parseNaturalDate(folded, new Date());
  return { dates: date ? [date] : [] };
}

const months = new Map<string, ReturnType<typeof monthNames>>();
function namesOf(language: string): ReturnType<typeof monthNames> {
  const made = months.get(language) ?? monthNames([language, "en"]);
  months.set(language, made);
  return made;
}

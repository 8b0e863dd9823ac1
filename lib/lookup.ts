import { answer, type Group } from "../domain/search/ask.ts";
import { partFilters, type Filter } from "../domain/search/filters.ts";
import { openLibrary, type Library } from "../domain/search/library.ts";
import { dateWords, type DateWords } from "../domain/when/date-words.ts";
import { mayBeDate, parseWhen, type When } from "../domain/when.ts";
import type { Interests } from "../domain/interests.ts";
import { loadLookup } from "./almanac.ts";
import { placeNames } from "./place-names.ts";

/** What a query came to. */
export interface Answer {
  filters: Filter[];
  /** How each filter was typed. */
  typed: string[];
  /** The query without its filters. */
  rest: string;
  groups: Group[];
}

/** What is longer than this is cut: no question needs more. */
const LONGEST = 300;

let library: Promise<Library> | undefined;

/** Reads the lookup's file, once. @throws where the extension's file is missing or broken */
export function loadLibrary(): Promise<Library> {
  library ??= loadLookup().then(openLibrary);
  library.catch(() => (library = undefined));
  return library;
}

/**
 * Answers what a reader typed.
 * @param language the reader's locale, for names of months and the order of day and month
 * @param most how many events a group has at most
 * @param known what the query means as a date, where that is known already
 */
export function lookUp(
  known: Library,
  query: string,
  interests: Interests,
  language: string,
  most: number,
  meant?: When,
): Answer {
  const { filters, typed, rest } = partFilters(query.slice(0, LONGEST), () =>
    placeNames(known.catalogue.countries()),
  );
  const { dates, year } = meant ?? datesOf(rest, language);
  return {
    filters,
    typed,
    rest,
    groups: answer(known, { dates, year, filters, rest }, interests, most),
  };
}

/** The days that a text means at a first reading; none where it is no date. */
export function datesOf(text: string, language: string): When {
  return parseWhen(text, wordsFor(language), new Date());
}

/**
 * The days that a text means which {@link datesOf} could not read: “the friday before last”.
 * @returns `undefined` where it is no date either
 */
export async function datesInWords(query: string, language: string): Promise<When | undefined> {
  const { rest } = partFilters(query.slice(0, LONGEST), () => new Map());
  if (!mayBeDate(rest) || datesOf(rest, language).dates.length > 0) return undefined;
  // A parser of dates in words is large, and most questions are none.
  const { parseNaturalDate } = await import("./natural-date.ts");
  const date = parseNaturalDate(rest, new Date());
  return date === undefined ? undefined : { dates: [date] };
}

const words = new Map<string, DateWords>();

/** The words for dates, made once a locale: the browser takes its time over them. */
export function wordsFor(language: string): DateWords {
  const made = words.get(language) ?? dateWords(language);
  words.set(language, made);
  return made;
}

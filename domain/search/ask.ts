import type { Interests } from "../interests.ts";
import type { MonthDay } from "../month-day.ts";
import { byWords } from "./by-words.ts";
import type { Filter } from "./filters.ts";
import { fold, wordsOf } from "./fold.ts";
import type { Library } from "./library.ts";
import type { Entry, ThreadEntry } from "./rows.ts";
import { parseSpan, type Span } from "./span.ts";

/** What is asked, once dates and filters are out of it. */
export interface Question {
  /** Days that the words mean, the likeliest first. */
  dates: readonly MonthDay[];
  /** A year that stood beside a date. */
  year?: number | undefined;
  filters: readonly Filter[];
  /** What is left, as it was typed. */
  rest: string;
}

/** Some answers under a heading. */
export type Group =
  | { kind: "days"; dates: readonly MonthDay[] }
  | { kind: "events"; entries: Entry[] }
  | { kind: "threads"; threads: ThreadEntry[] }
  | { kind: "years"; span: Span; entries: Entry[] };

/** Answers a question in groups, the likeliest first. @param most how many events a group has at most */
export function answer(
  library: Library,
  question: Question,
  interests: Interests,
  most: number,
): Group[] {
  const { catalogue } = library;
  const { dates, filters, rest } = question;
  if (dates.length > 0) return ofDates(library, question, most);
  const passes = catalogue.passing(filters);
  const span = parseSpan(fold(rest.slice(0, 80)));
  if (span) {
    const entries = catalogue.weightiest(catalogue.ofYears(span), passes, most);
    // A span's own words (“19th century”) find nothing that it has not found.
    if (entries.length > 0) return [{ kind: "years", span, entries }];
  }
  const words = wordsOf(rest);
  if (words.length > 0) return byWords(library, words, filters, interests, most);
  if (filters.length === 0) return [];
  return ofEvents(catalogue.weightiest(catalogue.all(), passes, most));
}

function ofDates({ catalogue }: Library, question: Question, most: number): Group[] {
  const { dates, year, filters } = question;
  const { columns } = catalogue;
  const passes = catalogue.passing(filters);
  const isOfYear = (event: number) => columns.year[event] === year;
  const pick = (wanted: (event: number) => boolean, share: number) =>
    dates.flatMap((date) =>
      catalogue.weightiest(catalogue.ofDay(date), (event) => passes(event) && wanted(event), share),
    );
  // Two readings of a date share the room.
  const share = Math.ceil(most / dates.length);
  return [
    ...ofEvents(pick(isOfYear, most)),
    { kind: "days", dates },
    ...ofEvents(pick((event) => !isOfYear(event), share)),
  ];
}

function ofEvents(entries: Entry[]): Group[] {
  return entries.length > 0 ? [{ kind: "events", entries }] : [];
}

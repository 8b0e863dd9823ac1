import { attitudeToEvent, type Interests } from "../interests.ts";
import type { MonthDay } from "../month-day.ts";
import { passes, type Filter } from "./filters.ts";
import { fold, wordsOf } from "./fold.ts";
import type { Entry } from "./rows.ts";
import type { Searcher } from "./searcher.ts";
import { parseSpan, type Span } from "./span.ts";

/** What a search has at hand. */
export interface Library {
  entries: readonly Entry[];
  searcher: Searcher;
}

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
  | { kind: "years"; span: Span; entries: Entry[] };

/** What weight and interests are worth beside words: they break ties, and no more. */
const WEIGHT_BONUS = 0.8;
const INTEREST_BONUS = 0.1;

/** Answers a question in groups, the likeliest first. @param most how many events a group has at most */
export function answer(
  library: Library,
  question: Question,
  interests: Interests,
  most: number,
): Group[] {
  const { dates, year, filters, rest } = question;
  if (dates.length > 0) return ofDates(library, question, most);
  const span = year === undefined ? parseSpan(fold(rest)) : { from: year, to: year };
  const groups: Group[] = [];
  if (span) {
    const entries = weightiest(
      library.entries.filter(
        (entry) => entry.year >= span.from && entry.year <= span.to && passes(entry, filters),
      ),
    ).slice(0, most);
    if (entries.length > 0) groups.push({ kind: "years", span, entries });
  }
  const words = wordsOf(rest.slice(0, 300));
  if (words.length === 0 && filters.length > 0) {
    const entries = weightiest(library.entries.filter((entry) => passes(entry, filters))).slice(
      0,
      most,
    );
    if (entries.length > 0) groups.push({ kind: "events", entries });
  }
  // A span's own words (“19th century”) find nothing that it has not found.
  if (words.length > 0 && !(span && groups.length > 0)) {
    const entries = byWords(library, words, filters, interests, most);
    if (entries.length > 0) groups.push({ kind: "events", entries });
  }
  return groups;
}

function ofDates({ entries }: Library, { dates, year, filters }: Question, most: number): Group[] {
  const ofDays = entries.filter((entry) => dates.includes(entry.date) && passes(entry, filters));
  const ofYear = weightiest(ofDays.filter((entry) => entry.year === year));
  const others = weightiest(ofDays.filter((entry) => entry.year !== year));
  const inOrder = dates
    .flatMap((date) => others.filter((entry) => entry.date === date))
    .slice(0, most);
  const groups: Group[] = [];
  if (ofYear.length > 0) groups.push({ kind: "events", entries: ofYear });
  groups.push({ kind: "days", dates });
  if (inOrder.length > 0) groups.push({ kind: "events", entries: inOrder });
  return groups;
}

function byWords(
  { entries, searcher }: Library,
  words: readonly string[],
  filters: readonly Filter[],
  interests: Interests,
  most: number,
): Entry[] {
  const bonus = (event: number) => {
    const entry = entries[event];
    if (!entry || !passes(entry, filters)) return -Infinity;
    const attitude = attitudeToEvent(interests, entry.regions);
    const liked =
      attitude === "favour" ? INTEREST_BONUS : attitude === "hide" ? -INTEREST_BONUS : 0;
    return entry.weight * WEIGHT_BONUS + liked;
  };
  return searcher.search(words, bonus, most).flatMap(({ event }) => entries[event] ?? []);
}

function weightiest(entries: readonly Entry[]): Entry[] {
  return entries.toSorted(
    (a, b) => b.weight - a.weight || a.year - b.year || (a.date < b.date ? -1 : 1),
  );
}

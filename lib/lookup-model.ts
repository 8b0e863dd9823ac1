import { batch, signal, type ReadonlySignal } from "@preact/signals";
import { eventId, type EventId } from "../domain/almanac.ts";
import type { MonthDay } from "../domain/month-day.ts";
import type { Group } from "../domain/search/ask.ts";
import type { Filter } from "../domain/search/filters.ts";
import type { Library } from "../domain/search/library.ts";
import type { Entry, ThreadEntry } from "../domain/search/rows.ts";
import type { Span } from "../domain/search/span.ts";
import type { When } from "../domain/when.ts";
import { datesInWords, datesOf, loadLibrary, lookUp, wordsFor } from "./lookup.ts";
import { preferences } from "./preferences.ts";

/** One answer of the lookup. */
export type Result =
  | { kind: "day"; id: MonthDay; date: MonthDay }
  | { kind: "event"; id: EventId; entry: Entry }
  | { kind: "thread"; id: `thread/${string}`; thread: ThreadEntry }
  | { kind: "more"; id: "more" };

/** Some answers of one kind. */
export interface Section {
  kind: Group["kind"];
  span?: Span;
  /** The place of its first result among all. */
  first: number;
  results: Result[];
}

/** A filter of the question, and how it was typed. */
export interface TypedFilter {
  filter: Filter;
  typed: string;
}

/** What the lookup has to show. */
export type LookupState =
  | { state: "idle" }
  | { state: "loading" }
  | { state: "results"; query: string; filters: TypedFilter[]; sections: Section[] }
  | { state: "nothing"; filters: TypedFilter[] }
  | { state: "failed" };

/** The most events that a group shows at first, and when more are wanted. */
const MOST = 8;
const MOST_AFTER_MORE = 40;

/** A question that goes through all that questions go through, so that the first one does not have to wait for that. */
const REHEARSAL = "portt arthur tsushmia 1905";

const state = signal<LookupState>({ state: "idle" });

/** The answers to what was asked last. */
export const lookup: ReadonlySignal<LookupState> = state;

/** All results that a state shows, in order. */
export function resultsOf(shown: LookupState): Result[] {
  return shown.state === "results" ? shown.sections.flatMap(({ results }) => results) : [];
}

let library: Library | undefined;

/** Reads what a first question will need. */
export function warmUp(): void {
  open().then(
    (opened) => requestIdleCallback(() => stateFor(opened, REHEARSAL, false)),
    () => undefined,
  );
}

async function open(): Promise<Library> {
  library ??= await loadLibrary();
  wordsFor(navigator.language);
  return library;
}

let latest = 0;

/**
 * Answers a query at once, or, until the lookup's file is read, as soon as that is; an older question that ends later
 * is dropped.
 * @param all whether more than the first events of a group are wanted
 */
export function ask(query: string, all = false): void {
  const turn = ++latest;
  const show = (next: LookupState) => {
    if (turn === latest) batch(() => (state.value = next));
  };
  if (query.trim() === "") return show({ state: "idle" });
  if (library) show(stateFor(library, query, all));
  else {
    show(withoutFile(query) ?? { state: "loading" });
    open().then(
      (opened) => show(stateFor(opened, query, all)),
      () => show(withoutFile(query) ?? { state: "failed" }),
    );
  }
  // The first answers do not wait for it.
  void datesInWords(query, navigator.language).then((meant) => {
    if (!meant) return;
    show(library ? stateFor(library, query, all, meant) : ofDates(query, meant));
  });
}

function stateFor(from: Library, query: string, all: boolean, meant?: When): LookupState {
  const most = all ? MOST_AFTER_MORE : MOST;
  const { interests } = preferences.peek();
  // One more than is shown says whether there are more.
  const answer = lookUp(from, query, interests, navigator.language, most + 1, meant);
  const { rest, groups } = answer;
  const filters = answer.filters.map((filter, at) => ({ filter, typed: answer.typed[at] ?? "" }));
  const sections = sectionsOf(groups, most, all);
  return sections.length > 0
    ? { state: "results", query: rest, filters, sections }
    : { state: "nothing", filters };
}

/** Dates need no file. */
function withoutFile(query: string): LookupState | undefined {
  const when = datesOf(query, navigator.language);
  return when.dates.length > 0 ? ofDates(query, when) : undefined;
}

function ofDates(query: string, { dates }: When): LookupState {
  const sections = sectionsOf([{ kind: "days", dates }], MOST, true);
  return { state: "results", query, filters: [], sections };
}

function sectionsOf(groups: readonly Group[], most: number, all: boolean): Section[] {
  let first = 0;
  return groups.map((group) => {
    const results = answersIn(group, most, all);
    const section: Section = { kind: group.kind, first, results };
    if (group.kind === "years") section.span = group.span;
    first += results.length;
    return section;
  });
}

function answersIn(group: Group, most: number, all: boolean): Result[] {
  if (group.kind === "days") return group.dates.map((date) => ({ kind: "day", id: date, date }));
  if (group.kind === "threads")
    return group.threads.map((thread) => ({
      kind: "thread",
      id: `thread/${thread.name}`,
      thread,
    }));
  const shown = group.entries
    .slice(0, most)
    .map((entry): Result => ({ kind: "event", id: eventId(entry.date, entry.slug), entry }));
  return all || group.entries.length <= most ? shown : [...shown, { kind: "more", id: "more" }];
}

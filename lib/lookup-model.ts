import { signal, type ReadonlySignal } from "@preact/signals";
import { eventId, type EventId } from "../domain/almanac.ts";
import type { MonthDay } from "../domain/month-day.ts";
import type { Group } from "../domain/search/ask.ts";
import type { Filter } from "../domain/search/filters.ts";
import type { Entry } from "../domain/search/rows.ts";
import type { Span } from "../domain/search/span.ts";
import { datesOf, loadLibrary, lookUp } from "./lookup.ts";
import { preferences } from "./preferences.ts";

/** One answer of the lookup. */
export type Result =
  | { kind: "day"; id: MonthDay; date: MonthDay }
  | { kind: "event"; id: EventId; entry: Entry };

/** Some answers of one kind. */
export interface Section {
  kind: Group["kind"];
  span?: Span;
  /** The place of its first result among all. */
  first: number;
  results: Result[];
}

/** What the lookup has to show. */
export type LookupState =
  | { state: "idle" }
  | { state: "results"; query: string; filters: Filter[]; sections: Section[] }
  | { state: "nothing"; filters: Filter[] }
  | { state: "failed" };

/** The most events that a group shows. */
const MOST = 12;

const state = signal<LookupState>({ state: "idle" });

/** The answers to what was asked last. */
export const lookup: ReadonlySignal<LookupState> = state;

/** Reads what a first question will need. */
export function warmUp(): void {
  void loadLibrary().catch(() => undefined);
}

let latest = 0;

/** Answers a query; an older question that ends later is dropped. */
export async function ask(query: string): Promise<void> {
  const turn = ++latest;
  const next = await stateFor(query);
  if (turn === latest) state.value = next;
}

async function stateFor(query: string): Promise<LookupState> {
  if (query.trim() === "") return { state: "idle" };
  const language = navigator.language;
  try {
    const { filters, groups } = await lookUp(query, preferences.peek().interests, language, MOST);
    const sections = sectionsOf(groups);
    return sections.length > 0
      ? { state: "results", query, filters, sections }
      : { state: "nothing", filters };
  } catch {
    // Dates need no file.
    const { dates } = await datesOf(query, language);
    const sections = sectionsOf([{ kind: "days", dates }]);
    return dates.length > 0
      ? { state: "results", query, filters: [], sections }
      : { state: "failed" };
  }
}

function sectionsOf(groups: readonly Group[]): Section[] {
  let first = 0;
  return groups.map((group) => {
    const results = resultsOf(group);
    const section: Section = { kind: group.kind, first, results };
    if (group.kind === "years") section.span = group.span;
    first += results.length;
    return section;
  });
}

function resultsOf(group: Group): Result[] {
  return group.kind === "days"
    ? group.dates.map((date) => ({ kind: "day", id: date, date }))
    : group.entries.map((entry) => ({ kind: "event", id: eventId(entry.date, entry.slug), entry }));
}

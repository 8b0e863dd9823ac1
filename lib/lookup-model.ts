import { signal, type ReadonlySignal } from "@preact/signals";
import { eventId, type EventId } from "../domain/almanac.ts";
import { find, findYear, prepare, type Prepared } from "../domain/find.ts";
import { entriesOf, type Entry } from "../domain/lookup-index.ts";
import type { MonthDay } from "../domain/month-day.ts";
import { dateOrder, fold, monthNames, parseWhen } from "../domain/when.ts";
import { loadLookupIndex } from "./almanac.ts";

/** One answer of the lookup. */
export type Result =
  | { kind: "day"; id: MonthDay; date: MonthDay }
  | { kind: "event"; id: EventId; entry: Entry };

/** What the lookup has to show. */
export type LookupState =
  | { state: "idle" }
  | { state: "results"; results: Result[] }
  | { state: "nothing" }
  | { state: "failed" };

/** The most answers that a list shows. */
const MOST = 12;

/** Words of which at least one is in every date in words. */
const DAY_WORDS =
  /\b(today|tomorrow|yesterday|tonight|mon|tue|wed|thu|fri|sat|sun|days?|weeks?|months?|ago|next|last|this)/;

const state = signal<LookupState>({ state: "idle" });

/** The answers to what was asked last. */
export const lookup: ReadonlySignal<LookupState> = state;

let rows: Promise<Prepared[]> | undefined;
function index(): Promise<Prepared[]> {
  rows ??= loadLookupIndex().then((file) => prepare(entriesOf(file)));
  rows.catch(() => (rows = undefined));
  return rows;
}

/** Reads what a first question will need. */
export function warmUp(): void {
  void index().catch(() => undefined);
}

let latest = 0;

/** Answers a query; an older question that ends later is dropped. */
export async function ask(query: string): Promise<void> {
  const turn = ++latest;
  const next = await answer(query.slice(0, 200));
  if (turn === latest) state.value = next;
}

async function answer(query: string): Promise<LookupState> {
  if (query.trim() === "") return { state: "idle" };
  const order = dateOrder(navigator.language);
  const when = parseWhen(query, order, monthNames([navigator.language, "en"]));
  const dates = when.dates.length > 0 ? when.dates : await dayInWords(query);
  const days = dates.map((date): Result => ({ kind: "day", id: date, date }));
  const prepared = await index().catch(() => undefined);
  if (!prepared) return days.length > 0 ? { state: "results", results: days } : { state: "failed" };
  const events = entries(prepared, query, dates, when.year).map((entry): Result => ({
    kind: "event",
    id: eventId(entry.date, entry.slug),
    entry,
  }));
  const results = [...days, ...events].slice(0, MOST);
  return results.length > 0 ? { state: "results", results } : { state: "nothing" };
}

function entries(
  prepared: readonly Prepared[],
  query: string,
  dates: readonly MonthDay[],
  year: number | undefined,
): Entry[] {
  if (dates.length > 0) {
    const ofDays = prepared.map(({ entry }) => entry).filter(({ date }) => dates.includes(date));
    return ofDays.toSorted((a, b) => rankOf(b, year) - rankOf(a, year));
  }
  const ofYear = year === undefined ? [] : findYear(prepared, year, MOST);
  const found = find(prepared, query, MOST).filter((entry) => !ofYear.includes(entry));
  return [...ofYear, ...found];
}

/** The year that was asked for comes first, then weight. */
function rankOf(entry: Entry, year: number | undefined): number {
  return (entry.year === year ? 10 : 0) + entry.weight;
}

async function dayInWords(query: string): Promise<MonthDay[]> {
  const text = fold(query);
  if (text.length > 40 || !DAY_WORDS.test(text)) return [];
  // A parser of dates in words is large, and most questions are none.
  const { parseNaturalDate } = await import("./natural-date.ts");
  const date = parseNaturalDate(text, new Date());
  return date ? [date] : [];
}

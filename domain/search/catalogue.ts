import type { MonthDay } from "../month-day.ts";
import { Best } from "./best.ts";
import { columnsOf, Order, placeOf, type Columns } from "./columns.ts";
import type { Filter } from "./filters.ts";
import { passing, type Passes } from "./passing.ts";
import {
  entryOf,
  threadOf,
  type Entry,
  type Row,
  type ThreadEntry,
  type ThreadRow,
} from "./rows.ts";
import type { Span } from "./span.ts";

/** The events that the lookup knows, with ways to get at those of a day, of some years, of a filter. */
export class Catalogue {
  readonly columns: Columns;
  readonly #rows: readonly Row[];
  readonly #threads: readonly ThreadRow[];
  readonly #byDay: Order;
  readonly #byYear: Order;
  readonly #all: Uint32Array;

  constructor(rows: readonly Row[], threads: readonly ThreadRow[]) {
    this.#rows = rows;
    this.#threads = threads;
    this.columns = columnsOf(rows);
    this.#byDay = Order.byDay(this.columns);
    this.#byYear = Order.byYear(this.columns);
    this.#all = Uint32Array.from(rows.keys());
  }

  /** How many events there are; texts of the index from here on are threads. */
  get size(): number {
    return this.#rows.length;
  }

  /** An event by its place. */
  entry(event: number): Entry | undefined {
    const row = this.#rows[event];
    return row && entryOf(row);
  }

  /** A thread by its place among the texts of the index. */
  thread(text: number): ThreadEntry | undefined {
    const row = this.#threads[text - this.size];
    return row && threadOf(row);
  }

  /** What a text is called: its title, and the articles or the parties that it is about. */
  labels(text: number): { title: string; names: readonly string[] } {
    const row = this.#rows[text];
    if (row) return { title: row[6], names: row[9].split("|") };
    const thread = this.#threads[text - this.size];
    return { title: thread?.[1] ?? "", names: thread?.[2] ?? [] };
  }

  all(): Uint32Array {
    return this.#all;
  }

  ofDay(date: MonthDay): Uint32Array {
    return this.#byDay.between(placeOf(date), placeOf(date));
  }

  ofYears({ from, to }: Span): Uint32Array {
    return this.#byYear.between(from, to);
  }

  /** A test for filters. */
  passing(filters: readonly Filter[]): Passes {
    return passing(this.columns, filters);
  }

  /** The codes of all countries that an event concerns. */
  countries(): Set<string> {
    return new Set(this.columns.countrySets.flatMap((set) => set.match(/../g) ?? []));
  }

  /** The weightiest of some events, the oldest first among equals. */
  weightiest(events: Uint32Array, passes: Passes, most: number): Entry[] {
    const { weight, year, day } = this.columns;
    const best = new Best(most);
    for (const event of events) {
      if (!passes(event)) continue;
      const age = (year[event] ?? 0) * 366 + (day[event] ?? 0);
      best.add(event, (weight[event] ?? 0) * 1e8 - age);
    }
    return best.hits.flatMap(({ text }) => this.entry(text) ?? []);
  }
}

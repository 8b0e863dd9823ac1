import { MONTH_DAYS, type MonthDay } from "../month-day.ts";
import type { Row } from "./rows.ts";

/** The years that the almanac can reach, for counting. */
const FIRST_YEAR = -10_000;
const LAST_YEAR = 3000;

/** What questions are narrowed by, one array a column: thousands of events are looked at for each letter. */
export interface Columns {
  day: Uint16Array;
  year: Int16Array;
  kind: Uint8Array;
  topic: Uint8Array;
  /** Ten times the weight, so that it is whole. */
  weight: Uint8Array;
  /** Sub-regions as bits. */
  regions: Int32Array;
  /** Which of the sets of countries. */
  countries: Uint16Array;
  countrySets: readonly string[];
}

/** Turns rows into columns. */
export function columnsOf(rows: readonly Row[]): Columns {
  const size = rows.length;
  const sets = new Map<string, number>();
  const places = new Map(MONTH_DAYS.map((day, place) => [day, place]));
  const columns = {
    day: new Uint16Array(size),
    year: new Int16Array(size),
    kind: new Uint8Array(size),
    topic: new Uint8Array(size),
    weight: new Uint8Array(size),
    regions: new Int32Array(size),
    countries: new Uint16Array(size),
  };
  rows.forEach(([date, , year, kind, topic, weight, , countries, regions], event) => {
    columns.day[event] = places.get(date) ?? 0;
    columns.year[event] = year;
    columns.kind[event] = kind;
    columns.topic[event] = topic;
    columns.weight[event] = Math.round(weight * 10);
    columns.regions[event] = regions;
    const set = sets.get(countries) ?? sets.size;
    sets.set(countries, set);
    columns.countries[event] = set;
  });
  return { ...columns, countrySets: [...sets.keys()] };
}

/** Events in the order of a column, and where each value's events begin. */
export class Order {
  readonly #events: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #first: number;

  private constructor(values: ArrayLike<number>, first: number, last: number) {
    this.#first = first;
    this.#starts = new Uint32Array(last - first + 2);
    const starts = this.#starts;
    for (let event = 0; event < values.length; event++)
      starts[(values[event] ?? 0) - first + 1] =
        (starts[(values[event] ?? 0) - first + 1] ?? 0) + 1;
    for (let place = 1; place < starts.length; place++)
      starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
    const next = starts.slice();
    this.#events = new Uint32Array(values.length);
    for (let event = 0; event < values.length; event++) {
      const place = (values[event] ?? 0) - first;
      this.#events[next[place] ?? 0] = event;
      next[place] = (next[place] ?? 0) + 1;
    }
  }

  static byDay({ day }: Columns): Order {
    return new Order(day, 0, MONTH_DAYS.length - 1);
  }

  static byYear({ year }: Columns): Order {
    return new Order(year, FIRST_YEAR, LAST_YEAR);
  }

  /** The events whose value lies from one up to another, both among them. */
  between(from: number, to: number): Uint32Array {
    const { length } = this.#starts;
    const start = Math.max(0, from - this.#first);
    const end = Math.min(length - 1, to - this.#first + 1);
    return start >= end
      ? this.#events.subarray(0, 0)
      : this.#events.subarray(this.#starts[start], this.#starts[end]);
  }
}

/** A day's place among the 366. */
export function placeOf(date: MonthDay): number {
  return MONTH_DAYS.indexOf(date);
}

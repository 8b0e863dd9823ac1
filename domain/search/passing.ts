import { KINDS, TOPICS } from "../kinds.ts";
import { REGIONS, REGION_CODES, SUB_REGION_CODES, type Region } from "../regions.ts";
import type { Columns } from "./columns.ts";
import type { Filter } from "./filters.ts";
import { bitsOf } from "./rows.ts";

/** Whether an event is among those wanted. */
export type Passes = (event: number) => boolean;

/** A test of events by columns. */
export function passing(columns: Columns, filters: readonly Filter[]): Passes {
  const tests = filters.map((filter) => testOf(columns, filter));
  const [first] = tests;
  if (!first) return () => true;
  return tests.length === 1 ? first : (event) => tests.every((test) => test(event));
}

function testOf({ kind, topic, regions, countries, countrySets }: Columns, filter: Filter): Passes {
  if (filter.by === "kind") {
    const wanted = KINDS.indexOf(filter.code);
    return (event) => kind[event] === wanted;
  }
  if (filter.by === "topic") {
    const wanted = TOPICS.indexOf(filter.code);
    return (event) => topic[event] === wanted;
  }
  const { code } = filter;
  const bits = isRegion(code)
    ? bitsOf(REGIONS[code])
    : bitsOf(SUB_REGION_CODES.filter((sub) => sub === code));
  if (bits !== 0) return (event) => ((regions[event] ?? 0) & bits) !== 0;
  const sets = countrySets.map((set) => set.match(/../g)?.includes(code) ?? false);
  return (event) => sets[countries[event] ?? 0] ?? false;
}

function isRegion(code: string): code is Region {
  return REGION_CODES.some((region) => region === code);
}

import { REGION_CODES, regionsOf, type Region, type SubRegion } from "../regions.ts";
import { KINDS, TOPICS, type Kind, type Topic } from "../kinds.ts";
import { fold } from "./fold.ts";
import type { Entry } from "./rows.ts";

/** Something that narrows a search. */
export type Filter =
  | { by: "in"; code: Region | SubRegion | string }
  | { by: "kind"; code: Kind }
  | { by: "topic"; code: Topic };

/** The names of regions and countries, folded, and their codes. */
export type PlaceNames = ReadonlyMap<string, string>;

/** A query parted into its filters and the rest. */
export interface Parted {
  filters: Filter[];
  rest: string;
}

const TYPED = /(?:^|\s)(in|kind|topic):(?:"([^"]*)"|(\S*))/giu;

/**
 * Takes the typed filters out of a query: `in:africa`, `in:japan`, `in:"south africa"`, `kind:birth`, `topic:science`.
 * What names nothing stays in the rest, as words.
 */
export function partFilters(query: string, places: PlaceNames): Parted {
  const filters: Filter[] = [];
  const rest = query.replace(TYPED, (whole, by: string, quoted?: string, plain?: string) => {
    const filter = filterOf(
      by.toLowerCase(),
      fold((quoted ?? plain ?? "").replaceAll("-", " ")),
      places,
    );
    if (!filter) return whole;
    if (!filters.some((each) => keyOf(each) === keyOf(filter))) filters.push(filter);
    return " ";
  });
  return { filters, rest: rest.replace(/\s+/g, " ").trim() };
}

function filterOf(by: string, name: string, places: PlaceNames): Filter | undefined {
  if (name === "") return undefined;
  if (by === "kind") {
    const code = KINDS.find((kind) => kind === name || `${kind}s` === name);
    return code && { by, code };
  }
  if (by === "topic") {
    const code =
      TOPICS.find((topic) => topic === name) ?? TOPICS.find((topic) => topic.startsWith(name));
    return code && { by, code };
  }
  const code =
    places.get(name) ??
    [...places].find(([each]) => name.length >= 4 && each.startsWith(name))?.[1];
  return code === undefined ? undefined : { by: "in", code };
}

/** A filter's name among filters. */
export function keyOf({ by, code }: Filter): string {
  return `${by}:${code}`;
}

/** Whether an event passes every filter. */
export function passes(entry: Entry, filters: readonly Filter[]): boolean {
  return filters.every((filter) => {
    if (filter.by === "kind") return entry.kind === filter.code;
    if (filter.by === "topic") return entry.topic === filter.code;
    const { code } = filter;
    if (isRegion(code)) return regionsOf(entry.regions).includes(code);
    return entry.countries.includes(code) || entry.regions.some((region) => region === code);
  });
}

function isRegion(code: string): code is Region {
  return REGION_CODES.some((region) => region === code);
}

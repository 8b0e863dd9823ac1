import type { Region, SubRegion } from "../regions.ts";
import { KINDS, TOPICS, type Kind, type Topic } from "../kinds.ts";
import { fold } from "./fold.ts";

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
  /** How each filter was typed. */
  typed: string[];
  rest: string;
}

const TYPED = /(?:^|\s)(in|kind|topic):(?:"([^"]*)"|(\S*))/giu;

/**
 * Takes the typed filters out of a query: `in:africa`, `in:japan`, `in:"south africa"`, `kind:birth`, `topic:science`.
 * What names nothing stays in the rest, as words.
 * @param places asked for where a place is
 */
export function partFilters(query: string, places: () => PlaceNames): Parted {
  const filters: Filter[] = [];
  const typed: string[] = [];
  const rest = query.replace(TYPED, (whole, by: string, quoted?: string, plain?: string) => {
    const filter = filterOf(
      by.toLowerCase(),
      fold((quoted ?? plain ?? "").replaceAll("-", " ")),
      places,
    );
    if (!filter) return whole;
    if (!filters.some((each) => keyOf(each) === keyOf(filter))) {
      filters.push(filter);
      typed.push(whole.trim());
    }
    return " ";
  });
  return { filters, typed, rest: rest.replace(/\s+/g, " ").trim() };
}

function filterOf(by: string, name: string, names: () => PlaceNames): Filter | undefined {
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
  const places = names();
  const code =
    places.get(name) ??
    [...places].find(([each]) => name.length >= 4 && each.startsWith(name))?.[1];
  return code === undefined ? undefined : { by: "in", code };
}

/** A filter's name among filters. */
export function keyOf({ by, code }: Filter): string {
  return `${by}:${code}`;
}

import type { Entry } from "./lookup-index.ts";
import { fold } from "./when.ts";

/** An entry with its words made ready for the search. */
export interface Prepared {
  entry: Entry;
  title: string;
  names: string;
}

/** Makes entries ready, once for many searches. */
export function prepare(entries: readonly Entry[]): Prepared[] {
  return entries.map((entry) => ({
    entry,
    title: ` ${words(entry.title).join(" ")}`,
    names: ` ${words(entry.names).join(" ")}`,
  }));
}

/** The words of a text, folded; what is neither letter nor digit parts them. */
function words(text: string): string[] {
  return fold(text.slice(0, 200)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Finds the events that a query's words begin words of: those of the title count most, then places and articles.
 * A number also finds its year.
 * @param most how many to give back
 * @returns the best first; nothing for a query without words
 */
export function find(prepared: readonly Prepared[], query: string, most: number): Entry[] {
  const asked = words(query);
  if (asked.length === 0) return [];
  return prepared
    .map((each) => ({ entry: each.entry, score: scoreOf(each, asked) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.entry.year - b.entry.year)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** The events of a year, the weightiest first. */
export function findYear(prepared: readonly Prepared[], year: number, most: number): Entry[] {
  return prepared
    .map(({ entry }) => entry)
    .filter((entry) => entry.year === year)
    .toSorted((a, b) => b.weight - a.weight || (a.date < b.date ? -1 : 1))
    .slice(0, most);
}

function scoreOf({ entry, title, names }: Prepared, asked: readonly string[]): number {
  let score = entry.weight / 10 + (entry.kind === "event" ? 0.05 : 0);
  for (const word of asked) {
    if (String(Math.abs(entry.year)) === word) score += 4;
    else if (title.includes(` ${word} `) || title.endsWith(` ${word}`)) score += 4;
    else if (title.includes(` ${word}`)) score += 3;
    else if (names.includes(` ${word}`)) score += 2;
    else return 0;
  }
  return score;
}

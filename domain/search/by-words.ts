import { attitudeToEvent, type Interests } from "../interests.ts";
import type { Group } from "./ask.ts";
import type { Hit } from "./best.ts";
import type { Filter } from "./filters.ts";
import { fitOf } from "./fit.ts";
import type { Library } from "./library.ts";
import { regionsIn } from "./rows.ts";
import { SMALL_WORDS } from "./small-words.ts";

/** What a step of weight is worth beside words. */
const WEIGHT_BONUS = 1.5;
/** How many times as good an answer is whose article’s name is just what was asked. */
const FIT = 2;
/** What a step of weight, and a reader's interest, add to that: they break ties, and little more. */
const WEIGHED = 0.1;
const LIKED = 0.02;
/** What a later article of an event keeps of that: the first one documents it. */
const LATER_NAME = 0.85;
/** What a title keeps of it: titles say more than a name. */
const TITLE = 0.5;
/** How many of the best are looked at more closely. */
const LOOKED_AT = 30;
/** How many threads are shown beside events. */
const MOST_THREADS = 3;

/** The events and the threads that some words find. @param words folded */
export function byWords(
  library: Library,
  words: readonly string[],
  filters: readonly Filter[],
  interests: Interests,
  most: number,
): Group[] {
  const { catalogue, searcher } = library;
  const { columns, size } = catalogue;
  const passes = catalogue.passing(filters);
  const liking = likingOf(interests);
  const ofEvent = (event: number) =>
    event < size && passes(event) ? ((columns.weight[event] ?? 0) / 10) * WEIGHT_BONUS : -Infinity;
  // Filters are of events; no thread has a kind or a topic.
  const ofThread = (text: number) => (text >= size && filters.length === 0 ? 0 : -Infinity);
  const looked = Math.max(most, LOOKED_AT);
  const [events = [], threads = []] = searcher
    .search(words, [
      { bonus: ofEvent, most: looked },
      { bonus: ofThread, most: looked },
    ])
    .map((hits) => byFit(library, hits, words, liking));
  const groups: Group[] = [];
  const entries = events.slice(0, most).flatMap(({ text }) => catalogue.entry(text) ?? []);
  if (entries.length > 0) groups.push({ kind: "events", entries });
  const found = threads.slice(0, MOST_THREADS).flatMap(({ text }) => catalogue.thread(text) ?? []);
  if (found.length > 0) groups.push({ kind: "threads", threads: found });
  return groups;
}

/** Puts first what is called as the question says; else what weighs more, else what the reader likes better. */
function byFit(
  { catalogue }: Library,
  hits: readonly Hit[],
  words: readonly string[],
  liking: (regions: number) => number,
): Hit[] {
  const { columns, size } = catalogue;
  const large = words.filter((word) => !SMALL_WORDS.has(word));
  const asked = large.length > 0 ? large : words;
  const ranked = hits
    .map(({ text, score, missing }) => {
      const { title, names } = catalogue.labels(text);
      const fits = names.map((name, place) => fitOf(name, asked) * (place === 0 ? 1 : LATER_NAME));
      const fit = Math.max(fitOf(title, asked) * TITLE, ...fits) * FIT;
      const weight = text < size ? ((columns.weight[text] ?? 0) / 10) * WEIGHED : 0;
      const liked = text < size ? liking(columns.regions[text] ?? 0) : 0;
      const total = score > 0 ? score * (1 + fit + weight + liked) : score;
      return { text, missing, score: total };
    })
    .toSorted((a, b) => b.score - a.score || a.text - b.text);
  // Beside an answer to both of two words, those to one of them are noise.
  return asked.length < 3 && ranked[0]?.missing === 0
    ? ranked.filter(({ missing }) => missing === 0)
    : ranked;
}

/** What an event's regions are worth to a reader. */
function likingOf(interests: Interests): (regions: number) => number {
  const known = new Map<number, number>();
  return (regions) => {
    const before = known.get(regions);
    if (before !== undefined) return before;
    const attitude = attitudeToEvent(interests, regionsIn(regions));
    const liking = attitude === "favour" ? LIKED : attitude === "hide" ? -LIKED : 0;
    known.set(regions, liking);
    return liking;
  };
}

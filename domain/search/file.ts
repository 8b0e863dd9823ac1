import type { Day, Stories } from "../almanac.ts";
import { countryWords } from "./country-words.ts";
import { rowsOf, threadRowsOf, type Row, type ThreadEntry, type ThreadRow } from "./rows.ts";
import { indexWords, type Texts, type WordIndex } from "./word-index.ts";

/** The lookup's file: what is known of each event and thread, and which words lead to it. */
export interface LookupFile {
  rows: Row[];
  threads: ThreadRow[];
  /** Of the events' words, in the rows' order, then of the threads'. */
  index: WordIndex;
}

/** A thread, with the texts that lead to it. */
export interface ThreadTexts extends ThreadEntry {
  introduction: string;
  /** What its moments say, one after another. */
  moments: string;
}

/** Derives the lookup's file from the almanac. */
export function lookupFileOf(
  days: readonly Day[],
  stories: ReadonlyMap<string, Stories>,
  threads: readonly ThreadTexts[] = [],
): LookupFile {
  const texts = days.flatMap(({ date, events }) =>
    events.map(({ slug, year, title, summary, place, articles, countries, funFact }): Texts => ({
      title,
      names: [place?.name, ...articles, Math.abs(year)].filter(Boolean).join(" "),
      summary: [summary, ...countries.map(countryWords)].join(" "),
      story: [
        funFact?.title,
        funFact?.text,
        ...(stories.get(date)?.[slug] ?? []).flatMap(({ heading, text }) => [heading, text]),
      ].join(" "),
    })),
  );
  const told = threads.map(({ title, parties, introduction, moments }): Texts => ({
    title,
    names: parties.join(" "),
    summary: introduction,
    story: moments,
  }));
  return {
    rows: rowsOf(days),
    threads: threadRowsOf(threads),
    index: indexWords([...texts, ...told]),
  };
}

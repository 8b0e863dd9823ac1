import type { Day, Stories } from "../almanac.ts";
import { rowsOf, type Row } from "./rows.ts";
import { indexWords, type WordIndex } from "./word-index.ts";

/** The lookup's file: what is known of each event, and which words lead to it. */
export interface LookupFile {
  rows: Row[];
  index: WordIndex;
}

/** Derives the lookup's file from the almanac. */
export function lookupFileOf(
  days: readonly Day[],
  stories: ReadonlyMap<string, Stories>,
): LookupFile {
  const texts = days.flatMap(({ date, events }) =>
    events.map(({ slug, year, title, summary, place, articles, funFact }) => ({
      title,
      names: [place?.name, ...articles, Math.abs(year)].filter(Boolean).join(" "),
      summary,
      story: [
        funFact?.title,
        funFact?.text,
        ...(stories.get(date)?.[slug] ?? []).flatMap(({ heading, text }) => [heading, text]),
      ].join(" "),
    })),
  );
  return { rows: rowsOf(days), index: indexWords(texts) };
}

import { encode } from "./numbers.ts";
import { wordsOf } from "./fold.ts";

/** Where a word stands in an event: the earlier, the more it counts. */
export const FIELDS = ["title", "names", "summary", "story"] as const;

/** The text of an event, field by field. */
export type Texts = Record<(typeof FIELDS)[number], string>;

/** An index of words: which events have them, and in which field at best. */
export interface WordIndex {
  /** All words, sorted by code units, with spaces between. */
  words: string;
  /** The length of each word's postings, encoded as numbers. */
  lengths: string;
  /** For each word, the steps from one event to the next, times four, plus the field; encoded as numbers. */
  postings: string;
}

/** Indexes the words of events, in the events' order. */
export function indexWords(texts: readonly Texts[]): WordIndex {
  const postings = new Map<string, Map<number, number>>();
  texts.forEach((text, event) => {
    FIELDS.forEach((field, rank) => {
      for (const word of wordsOf(text[field])) {
        const events = postings.get(word) ?? new Map<number, number>();
        if (!events.has(event)) events.set(event, rank);
        postings.set(word, events);
      }
    });
  });
  const words = [...postings.keys()].toSorted();
  const encoded = words.map((word) => {
    let before = 0;
    const steps = [...(postings.get(word) ?? [])].map(([event, rank]) => {
      const step = (event - before) * FIELDS.length + rank;
      before = event;
      return step;
    });
    return encode(steps);
  });
  return {
    words: words.join(" "),
    lengths: encode(encoded.map(({ length }) => length)),
    postings: encoded.join(""),
  };
}

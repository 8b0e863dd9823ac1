import { encode } from "./numbers.ts";
import { wordsOf } from "./fold.ts";
import { SMALL_WORDS } from "./small-words.ts";
import { packWords } from "./word-list.ts";

/** Where a word stands in a text: the earlier, the more it counts. */
export const FIELDS = ["title", "names", "summary", "story"] as const;

/** What is known of an event or a thread, field by field. */
export type Texts = Record<(typeof FIELDS)[number], string>;

/** An index of words: which texts have them, and in which field at best. */
export interface WordIndex {
  /** All words, sorted by code units, packed. */
  words: string;
  /** The length of each word's postings, encoded as numbers. */
  lengths: string;
  /** For each word, the steps from one text to the next, times four, plus the field; encoded as numbers. */
  postings: string;
}

/** The last field in which a small word is worth its bytes. */
const SMALL_UP_TO = FIELDS.indexOf("names");

/** Indexes the words of texts, in the texts' order. */
export function indexWords(texts: readonly Texts[]): WordIndex {
  const postings = new Map<string, Map<number, number>>();
  texts.forEach((text, place) => {
    FIELDS.forEach((field, rank) => {
      for (const word of wordsOf(text[field])) {
        if (rank > SMALL_UP_TO && SMALL_WORDS.has(word)) continue;
        const places = postings.get(word) ?? new Map<number, number>();
        if (!places.has(place)) places.set(place, rank);
        postings.set(word, places);
      }
    });
  });
  const words = [...postings.keys()].toSorted();
  const encoded = words.map((word) => {
    let before = 0;
    const steps = [...(postings.get(word) ?? [])].map(([place, rank]) => {
      const step = (place - before) * FIELDS.length + rank;
      before = place;
      return step;
    });
    return encode(steps);
  });
  return {
    words: packWords(words),
    lengths: encode(encoded.map(({ length }) => length)),
    postings: encoded.join(""),
  };
}

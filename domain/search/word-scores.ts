import { meaningsOf } from "./meanings.ts";
import { FIELD_BITS, Postings } from "./postings.ts";
import { Vocabulary, type Match } from "./vocabulary.ts";
import { FIELDS, type WordIndex } from "./word-index.ts";
import { unpackWords } from "./word-list.ts";

/** What a word is worth in each field, in the order of the fields. */
const WORTH = [8, 6, 2.5, 1] as const;
/** A word with fewer characters of postings than this may be mistyped. */
const FEW = 24;
/** The same for one that is only the beginning of words. */
const FEW_BEGUN = 400;
/** Characters of postings that one word's matches may have; the likeliest are read first. */
const MOST_POSTINGS = 200_000;
/** How many words' scores are kept, for the next letter typed. */
const KEPT = 24;

/** How well texts fit one word. */
export interface Scores {
  texts: Uint32Array;
  scores: Float32Array;
}

/** Tells how well the texts of an index fit a word, as it was meant. */
export class WordScores {
  readonly #vocabulary: Vocabulary;
  readonly #postings: Postings;
  readonly #kept = new Map<string, Scores>();
  // Scratch, each as long as there are texts; the first is all noughts between words.
  readonly #best: Float32Array;
  readonly #touched: Uint32Array;
  readonly #read: Uint32Array;

  /** @param size how many texts the index has */
  constructor(index: WordIndex, size: number) {
    this.#vocabulary = new Vocabulary(unpackWords(index.words));
    this.#postings = new Postings(index, this.#vocabulary.size);
    this.#best = new Float32Array(size);
    this.#touched = new Uint32Array(size);
    this.#read = new Uint32Array(size);
  }

  /** A word, or the two words that were typed as one: “davinci”. */
  parted(word: string): string[] {
    if (word.length < 6 || this.#vocabulary.begins(word)) return [word];
    for (let at = 2; at <= word.length - 3; at++) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every((part) => this.#vocabulary.has(part))) return parts;
    }
    return [word];
  }

  /** How well each text that has a word fits it; words that begin so, and mistyped ones, fit less well. */
  of(word: string): Scores {
    const known = this.#kept.get(word);
    if (known) return known;
    const made = this.#scored(this.#meant(word));
    if (this.#kept.size >= KEPT) this.#kept.clear();
    this.#kept.set(word, made);
    return made;
  }

  #meant(word: string): Match[] {
    const vocabulary = this.#vocabulary;
    const matches = [word, ...meaningsOf(word)].flatMap((each) => vocabulary.match(each));
    let size = 0;
    for (const { term } of matches) size += this.#postings.sizeOf(term);
    // What few texts have may be mistyped, the more so where it is no whole word.
    const few = vocabulary.has(word) ? FEW : FEW_BEGUN;
    return size > few ? matches : [...matches, ...vocabulary.matchMistyped(word)];
  }

  /** Each text's best score by any of the words that were meant. */
  #scored(matches: readonly Match[]): Scores {
    const [best, touched, read] = [this.#best, this.#touched, this.#read];
    let all = 0;
    for (const { term } of matches) all += this.#postings.sizeOf(term);
    // A word that few texts have tells more than one that many have.
    const rarity = Math.log2(2 + (best.length * 2) / (1 + all)) / 4;
    let size = 0;
    let left = MOST_POSTINGS;
    for (const { term, worth } of matches) {
      left -= this.#postings.sizeOf(term);
      if (left < 0 && size > 0) break;
      const count = this.#postings.read(term, read);
      for (let i = 0; i < count; i++) {
        const posting = read[i] ?? 0;
        const text = posting >>> FIELD_BITS;
        const score = (WORTH[posting & (FIELDS.length - 1)] ?? 1) * worth * rarity;
        const before = best[text] ?? 0;
        if (before === 0) touched[size++] = text;
        if (score > before) best[text] = score;
      }
    }
    const texts = touched.slice(0, size);
    const scores = new Float32Array(size);
    for (let i = 0; i < size; i++) {
      const text = texts[i] ?? 0;
      scores[i] = best[text] ?? 0;
      best[text] = 0;
    }
    return { texts, scores };
  }
}

import { Best, type Hit } from "./best.ts";
import { FIELD_BITS, Postings } from "./postings.ts";
import { meaningsOf } from "./meanings.ts";
import { SMALL_WORDS } from "./small-words.ts";
import { Vocabulary, type Match } from "./vocabulary.ts";
import { FIELDS, type WordIndex } from "./word-index.ts";
import { unpackWords } from "./word-list.ts";

/** What a word is worth in each field, in the order of the fields. */
const WORTH = [8, 6, 2.5, 1] as const;
/** What a text loses for a word of the question that it lacks. */
const MISSING = 5;
/** What it is worth that a text has all words of the question about equally well. */
const TOGETHER = 1;
/** A word with fewer characters of postings than this may be mistyped. */
const FEW = 24;
/** The same for one that is only the beginning of words. */
const FEW_BEGUN = 400;
/** Characters of postings that one word's matches may have; the likeliest are read first. */
const MOST_POSTINGS = 200_000;
/** Longer queries than this have words enough. */
const MOST_WORDS = 12;
/** How many words' scores are kept, for the next letter typed. */
const KEPT = 24;

/** How well texts fit one word. */
interface Scores {
  texts: Uint32Array;
  scores: Float32Array;
}

/** Texts of one kind, which are found beside those of others. */
export interface Shelf {
  /** What a text gets beside what its words are worth; negative infinity where it is not of this kind, or not wanted. */
  bonus: (text: number) => number;
  /** How many are wanted at most. */
  most: number;
}

/** Searches an index of words. */
export class Searcher {
  readonly #vocabulary: Vocabulary;
  readonly #postings: Postings;
  readonly #size: number;
  readonly #kept = new Map<string, Scores>();
  // Scratch, each as long as there are texts; all noughts between questions.
  readonly #best: Float32Array;
  readonly #totals: Float32Array;
  readonly #worst: Float32Array;
  readonly #counts: Uint8Array;
  readonly #touched: Uint32Array;
  readonly #read: Uint32Array;

  /** @param size how many texts the index has */
  constructor(index: WordIndex, size: number) {
    this.#vocabulary = new Vocabulary(unpackWords(index.words));
    this.#postings = new Postings(index, this.#vocabulary.size);
    this.#size = size;
    this.#best = new Float32Array(size);
    this.#totals = new Float32Array(size);
    this.#worst = new Float32Array(size);
    this.#counts = new Uint8Array(size);
    this.#touched = new Uint32Array(size);
    this.#read = new Uint32Array(size);
  }

  /**
   * Finds the texts that have the words, words that begin so, or words that differ by a typing mistake or two; and
   * those that have all words but one.
   * @param words folded words of the query
   * @param shelves which texts are wanted, kind by kind
   * @returns for each shelf what was found, the best first
   */
  search(words: readonly string[], shelves: readonly Shelf[]): Hit[][] {
    const asked = [...new Set(words)].slice(0, MOST_WORDS).flatMap((word) => this.#parted(word));
    const large = asked.filter((word) => !SMALL_WORDS.has(word));
    // A letter alone, as in “D-Day”, needs the small words beside it.
    const wanted = large.some((word) => word.length > 1) ? large : asked;
    if (wanted.length === 0) return shelves.map(() => []);
    const lists = wanted.map((word) => this.#scores(word));
    // A question may have a word that no answer has, a long one two.
    const least = Math.max(1, wanted.length - (wanted.length > 5 ? 2 : 1));
    return this.#join(lists, least, shelves);
  }

  /** Two words that were typed as one: “davinci”. */
  #parted(word: string): string[] {
    if (word.length < 6 || this.#vocabulary.match(word).length > 0) return [word];
    for (let at = 2; at <= word.length - 3; at++) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every((part) => this.#vocabulary.has(part))) return parts;
    }
    return [word];
  }

  /** The texts that have at least some of the words. */
  #join(lists: Scores[], least: number, shelves: readonly Shelf[]): Hit[][] {
    const [totals, worst, counts, touched] = [
      this.#totals,
      this.#worst,
      this.#counts,
      this.#touched,
    ];
    let size = 0;
    for (const { texts, scores } of lists) {
      for (let i = 0; i < texts.length; i++) {
        const text = texts[i] ?? 0;
        const score = scores[i] ?? 0;
        if (counts[text] === 0) {
          touched[size++] = text;
          worst[text] = score;
        } else if (score < (worst[text] ?? 0)) worst[text] = score;
        counts[text] = (counts[text] ?? 0) + 1;
        totals[text] = (totals[text] ?? 0) + score;
      }
    }
    const found = shelves.map(({ most }) => new Best(most));
    for (let i = 0; i < size; i++) {
      const text = touched[i] ?? 0;
      const count = counts[text] ?? 0;
      if (count >= least) {
        const missing = lists.length - count;
        // That all words stand in one field says more than that one stands in the title.
        const together = missing > 0 ? -missing * MISSING : (worst[text] ?? 0) * lists.length;
        const score = (totals[text] ?? 0) + together * TOGETHER;
        shelves.forEach(({ bonus }, shelf) =>
          found[shelf]?.add(text, score + bonus(text), missing),
        );
      }
      counts[text] = 0;
      totals[text] = 0;
    }
    return found.map(({ hits }) => hits);
  }

  #scores(word: string): Scores {
    const known = this.#kept.get(word);
    if (known) return known;
    const others = meaningsOf(word).flatMap((each) => this.#vocabulary.match(each));
    const matches = [...this.#vocabulary.match(word), ...others];
    let size = 0;
    for (const { term } of matches) size += this.#postings.sizeOf(term);
    // What few texts have may be mistyped, the more so where it is no whole word.
    const made = this.#scored(
      size > (this.#vocabulary.has(word) ? FEW : FEW_BEGUN)
        ? matches
        : [...matches, ...this.#vocabulary.matchMistyped(word)],
    );
    if (this.#kept.size >= KEPT) this.#kept.clear();
    this.#kept.set(word, made);
    return made;
  }

  /** Each text's best score by any of the words that were meant. */
  #scored(matches: readonly Match[]): Scores {
    const [best, touched] = [this.#best, this.#touched];
    let all = 0;
    for (const { term } of matches) all += this.#postings.sizeOf(term);
    // A word that few texts have tells more than one that many have.
    const rarity = Math.log2(2 + (this.#size * 2) / (1 + all)) / 4;
    let size = 0;
    let left = MOST_POSTINGS;
    for (const { term, worth } of matches) {
      left -= this.#postings.sizeOf(term);
      if (left < 0 && size > 0) break;
      const count = this.#postings.read(term, this.#read);
      for (let i = 0; i < count; i++) {
        const posting = this.#read[i] ?? 0;
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

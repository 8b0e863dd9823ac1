import { Best, type Hit } from "./best.ts";
import { SMALL_WORDS } from "./small-words.ts";
import { WordScores, type Scores } from "./word-scores.ts";
import type { WordIndex } from "./word-index.ts";

/** What a text loses for a word of the question that it lacks. */
const MISSING = 5;
/** Longer queries than this have words enough. */
const MOST_WORDS = 12;
/** A question of more words than this may have two that no answer has. */
const LONG = 5;

/** Texts of one kind, which are found beside those of others. */
export interface Shelf {
  /** What a text gets beside what its words are worth; negative infinity where it is not of this kind, or not wanted. */
  bonus: (text: number) => number;
  /** How many are wanted at most. */
  most: number;
}

/** Searches an index of words. */
export class Searcher {
  readonly #words: WordScores;
  // Scratch, each as long as there are texts; the counts are all noughts between questions.
  readonly #totals: Float32Array;
  readonly #worst: Float32Array;
  readonly #counts: Uint8Array;
  readonly #touched: Uint32Array;

  /** @param size how many texts the index has */
  constructor(index: WordIndex, size: number) {
    this.#words = new WordScores(index, size);
    this.#totals = new Float32Array(size);
    this.#worst = new Float32Array(size);
    this.#counts = new Uint8Array(size);
    this.#touched = new Uint32Array(size);
  }

  /**
   * Finds the texts that have the words, words that begin so, or words that differ by a typing mistake or two; and
   * those that have all words but one.
   * @param words folded words of the query
   * @param shelves which texts are wanted, kind by kind
   * @returns for each shelf what was found, the best first
   */
  search(words: readonly string[], shelves: readonly Shelf[]): Hit[][] {
    const parts = [...new Set(words)].slice(0, MOST_WORDS);
    const asked = parts.flatMap((word) => this.#words.parted(word));
    const large = asked.filter((word) => !SMALL_WORDS.has(word));
    // A letter alone, as in “D-Day”, needs the small words beside it.
    const wanted = large.some((word) => word.length > 1) ? large : asked;
    if (wanted.length === 0) return shelves.map(() => []);
    const lists = wanted.map((word) => this.#words.of(word));
    return this.#join(lists, Math.max(1, lists.length - (lists.length > LONG ? 2 : 1)), shelves);
  }

  /** The texts that have at least some of the words. */
  #join(lists: readonly Scores[], least: number, shelves: readonly Shelf[]): Hit[][] {
    const size = this.#add(lists);
    const found = shelves.map(({ most }) => new Best(most));
    for (let i = 0; i < size; i++) {
      const text = this.#touched[i] ?? 0;
      const missing = lists.length - (this.#counts[text] ?? 0);
      this.#counts[text] = 0;
      if (missing > lists.length - least) continue;
      // That all words stand in one field says more than that one stands in the title.
      const together = missing > 0 ? -missing * MISSING : (this.#worst[text] ?? 0) * lists.length;
      const score = (this.#totals[text] ?? 0) + together;
      shelves.forEach(({ bonus }, shelf) => found[shelf]?.add(text, score + bonus(text), missing));
    }
    return found.map(({ hits }) => hits);
  }

  /** Adds up each text's scores. @returns how many texts have one */
  #add(lists: readonly Scores[]): number {
    const [totals, worst, counts] = [this.#totals, this.#worst, this.#counts];
    let size = 0;
    for (const { texts, scores } of lists) {
      for (let i = 0; i < texts.length; i++) {
        const text = texts[i] ?? 0;
        const score = scores[i] ?? 0;
        const count = counts[text] ?? 0;
        counts[text] = count + 1;
        if (count === 0) this.#touched[size++] = text;
        totals[text] = (count === 0 ? 0 : (totals[text] ?? 0)) + score;
        worst[text] = count === 0 ? score : Math.min(worst[text] ?? 0, score);
      }
    }
    return size;
  }
}

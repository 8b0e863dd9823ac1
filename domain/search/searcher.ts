import { decode } from "./numbers.ts";
import { Vocabulary } from "./vocabulary.ts";
import { FIELDS, type WordIndex } from "./word-index.ts";

/** What a word is worth in each field, in the order of the fields. */
const WORTH = [8, 4, 2, 1] as const;
/** What an event loses for a word of the question that it lacks. */
const MISSING = 5;
/** A beginning that more than this many characters of postings follow says too little to be read to the end. */
const MOST_POSTINGS = 60_000;
/** Longer queries than this have words enough. */
const MOST_WORDS = 12;

/** Words that a question may have and an answer need not. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    "a an and are as at by day date did do does for from had has have he her his how i in into is it its of on or she that the " +
    "their they this to was were what when where which who whose why will with year first become became begin began happen " +
    "happened about get got many much long ago history event events days"
  ).split(" "),
);

/** An event that was found, by its place in the index, and how well it fits. */
export interface Hit {
  event: number;
  score: number;
}

/** Searches an index of words. */
export class Searcher {
  readonly #vocabulary: Vocabulary;
  /** Where each word's postings begin; one more entry than words. */
  readonly #starts: Uint32Array;
  readonly #postings: string;
  readonly #size: number;
  /** Scratch: each event's best score for the word at hand. */
  readonly #best: Float32Array;

  /** @param size how many events the index has */
  constructor(index: WordIndex, size: number) {
    this.#vocabulary = new Vocabulary(index.words.split(" "));
    this.#starts = new Uint32Array(this.#vocabulary.size + 1);
    let at = 0;
    let word = 0;
    decode(index.lengths, 0, index.lengths.length, (length) => {
      this.#starts[word++] = at;
      at += length;
    });
    this.#starts[word] = at;
    this.#postings = index.postings;
    this.#best = new Float32Array(size);
    this.#size = size;
  }

  /**
   * Finds the events that have the words, or words that begin so; where none has them all, words that differ by a
   * typing mistake or two, or all words but one.
   * @param words folded words of the query
   * @param bonus what an event gets beside; a negative infinity leaves it out
   * @returns the best first, `most` at most
   */
  search(words: readonly string[], bonus: (event: number) => number, most: number): Hit[] {
    const asked = [...new Set(words)].slice(0, MOST_WORDS);
    const large = asked.filter((word) => !SMALL_WORDS.has(word));
    const wanted = large.length > 0 ? large : asked;
    if (wanted.length === 0) return [];
    const strict = this.#all(wanted, false, bonus, most);
    return strict.length > 0 ? strict : this.#all(wanted, true, bonus, most);
  }

  #all(
    words: readonly string[],
    loosely: boolean,
    bonus: (event: number) => number,
    most: number,
  ): Hit[] {
    const totals = new Float32Array(this.#size);
    const counts = new Uint8Array(this.#size);
    for (const word of words) {
      for (const event of this.#scores(word, loosely)) {
        totals[event] = (totals[event] ?? 0) + (this.#best[event] ?? 0);
        counts[event] = (counts[event] ?? 0) + 1;
        this.#best[event] = 0;
      }
    }
    // A question may have one word too many.
    const least = loosely && words.length > 1 ? words.length - 1 : words.length;
    const best: Hit[] = [];
    for (let event = 0; event < this.#size; event++) {
      const count = counts[event] ?? 0;
      if (count < least) continue;
      const score = (totals[event] ?? 0) - (words.length - count) * MISSING + bonus(event);
      if (score > -Infinity) keepBest(best, { event, score }, most);
    }
    return best;
  }

  /** Puts each event's best score for a word into the scratch array. @returns the events that have one */
  #scores(word: string, loosely: boolean): number[] {
    const matches = this.#vocabulary.match(word, loosely);
    let all = 0;
    for (const term of matches.keys())
      all += (this.#starts[term + 1] ?? 0) - (this.#starts[term] ?? 0);
    // A word that few events have tells more than one that many have.
    const rarity = Math.log2(2 + (this.#size * 2) / (1 + all)) / 4;
    const touched: number[] = [];
    let left = MOST_POSTINGS;
    for (const [term, quality] of matches) {
      const from = this.#starts[term] ?? 0;
      const to = this.#starts[term + 1] ?? from;
      left -= to - from;
      if (left < 0) break;
      let event = 0;
      decode(this.#postings, from, to, (number) => {
        event += Math.floor(number / FIELDS.length);
        const score = (WORTH[number % FIELDS.length] ?? 1) * quality * rarity;
        if (this.#best[event] === 0) touched.push(event);
        if (score > (this.#best[event] ?? 0)) this.#best[event] = score;
      });
    }
    return touched;
  }
}

/** Puts a hit among the best, which stay in order; ties go to the earlier event. */
function keepBest(best: Hit[], hit: Hit, most: number): void {
  const last = best.at(-1);
  if (best.length >= most && last && last.score >= hit.score) return;
  let place = best.length;
  while (place > 0 && (best[place - 1]?.score ?? 0) < hit.score) place--;
  best.splice(place, 0, hit);
  if (best.length > most) best.pop();
}

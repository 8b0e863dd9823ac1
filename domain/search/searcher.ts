import { decode } from "./numbers.ts";
import { typos } from "./distance.ts";
import { FIELDS, type WordIndex } from "./word-index.ts";

/** What a word is worth in each field, in the order of the fields. */
const WORTH = [8, 4, 2, 1] as const;
/** What a find is worth by how the typed word meets the indexed one. */
const EXACT = 1;
const BEGINNING = 0.7;
const INFLECTED = 0.8;
const ONE_TYPO = 0.45;
const TWO_TYPOS = 0.25;
/** What an event loses for each word of a long question that it lacks. */
const MISSING = 5;
/** Beginnings that more events than this have say too little to be followed further. */
const MOST_POSTINGS = 60_000;
/** Longer queries than this have words enough. */
const MOST_WORDS = 12;

/** Words that a question may have and an answer need not. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    "a an and are as at by day date did do does for from had has have he her his how i in into is it its of on or she that the " +
    "their they this to was become became begin began happen happened about get got many much long ago history event events day days were what when where which who whose why will with year first"
  ).split(" "),
);

/** An event that was found, by its place in the index, and how well it fits. */
export interface Hit {
  event: number;
  score: number;
}

/** Searches an index of words. */
export class Searcher {
  readonly #words: string[];
  readonly #starts: Uint32Array;
  readonly #postings: string;
  readonly #best: Float32Array;
  readonly #size: number;

  /** @param size how many events the index has */
  constructor(index: WordIndex, size: number) {
    this.#words = index.words.split(" ");
    this.#starts = new Uint32Array(this.#words.length + 1);
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
   * typing mistake or two, and then all words but one.
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
    // A long question may have one word too many.
    const least = loosely && words.length > 2 ? words.length - 1 : words.length;
    const hits: Hit[] = [];
    for (let event = 0; event < this.#size; event++) {
      const count = counts[event] ?? 0;
      if (count < least) continue;
      const score = (totals[event] ?? 0) - (words.length - count) * MISSING + bonus(event);
      if (score > -Infinity) hits.push({ event, score });
    }
    return hits.toSorted((a, b) => b.score - a.score || a.event - b.event).slice(0, most);
  }

  /** Puts each event's best score for a word into the scratch array. @returns the events that have one */
  #scores(word: string, loosely: boolean): number[] {
    const terms = new Map<number, number>();
    for (const form of formsOf(word)) this.#matchBeginning(form, form === word, terms);
    if (loosely) this.#matchLoosely(word, terms);
    let spent = 0;
    for (const term of terms.keys())
      spent += (this.#starts[term + 1] ?? 0) - (this.#starts[term] ?? 0);
    // A word that few events have tells more than one that many have.
    const rarity = Math.log2(2 + (this.#size * 2) / (1 + spent)) / 4;
    const touched: number[] = [];
    let left = MOST_POSTINGS;
    for (const [term, quality] of terms) {
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

  #matchBeginning(form: string, asTyped: boolean, terms: Map<number, number>): void {
    for (let term = this.#firstFrom(form); this.#words[term]?.startsWith(form); term++) {
      const length = this.#words[term]?.length ?? 1;
      const whole = length === form.length;
      if (!asTyped && !whole) return;
      const closeness = 0.6 + (0.4 * form.length) / length;
      const quality = asTyped ? (whole ? EXACT : BEGINNING * closeness) : INFLECTED;
      if (quality > (terms.get(term) ?? 0)) terms.set(term, quality);
    }
  }

  #matchLoosely(word: string, terms: Map<number, number>): void {
    // In short words a typing mistake makes another word, and numbers mean what they say.
    if (word.length < 4 || /^\d+$/.test(word)) return;
    const most = word.length < 7 ? 1 : 2;
    for (let term = 0; term < this.#words.length; term++) {
      const other = this.#words[term] ?? "";
      if (other.length < word.length - most) continue;
      // People rarely miss both of the first two letters.
      if (
        other[0] !== word[0] &&
        other[1] !== word[1] &&
        other[0] !== word[1] &&
        other[1] !== word[0]
      )
        continue;
      const apart = typos(word, other, most);
      if (apart > 0 && apart <= most && !terms.has(term))
        terms.set(term, apart === 1 ? ONE_TYPO : TWO_TYPOS);
    }
  }

  /** The place of the first word that is not before a text. */
  #firstFrom(text: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? "") < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A word and what it may be without an English ending, each of which is looked for whole. */
function formsOf(word: string): string[] {
  const stems = [
    word.endsWith("s") && word.slice(0, -1),
    word.endsWith("es") && word.slice(0, -2),
    word.endsWith("ed") && word.slice(0, -2),
    word.endsWith("ed") && word.slice(0, -1),
    word.endsWith("ing") && word.slice(0, -3),
    word.endsWith("ing") && `${word.slice(0, -3)}e`,
    word.endsWith("ies") && `${word.slice(0, -3)}y`,
  ];
  return [word, ...stems.filter((stem) => stem !== false).filter((stem) => stem.length >= 3)];
}

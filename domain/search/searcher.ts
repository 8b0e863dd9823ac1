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
/** Endings that English words lose or change. */
const ENDINGS = [
  "s",
  "es",
  "ed",
  "d",
  "ing",
  "ence",
  "ent",
  "ion",
  "ions",
  "er",
  "ers",
  "y",
  "ies",
  "al",
  "ese",
  "an",
  "ian",
];
/** How many letters longer than its stem an inflected word may be. */
const ENDING = 4;
/** What an event loses for a word of the question that it lacks. */
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
    const terms = new Map<number, number>();
    this.#matchBeginning(
      word,
      Infinity,
      (closeness) => (closeness === 1 ? EXACT : BEGINNING * closeness),
      terms,
    );
    for (const stem of stemsOf(word)) {
      this.#matchBeginning(stem, stem.length + ENDING, () => INFLECTED, terms);
    }
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

  #matchBeginning(
    beginning: string,
    longest: number,
    quality: (closeness: number) => number,
    terms: Map<number, number>,
  ): void {
    for (let term = this.#firstFrom(beginning); this.#words[term]?.startsWith(beginning); term++) {
      const length = this.#words[term]?.length ?? 1;
      if (length > longest) continue;
      const worth = quality(
        length === beginning.length ? 1 : 0.6 + (0.4 * beginning.length) / length - 0.01,
      );
      if (worth > (terms.get(term) ?? 0)) terms.set(term, worth);
    }
  }

  #matchLoosely(word: string, terms: Map<number, number>): void {
    // In short words a typing mistake makes another word, and numbers mean what they say.
    if (word.length < 4 || /^\d+$/.test(word)) return;
    const most = word.length < 7 ? 1 : 2;
    // People rarely miss the first letter, unless they swap it with the second.
    for (const letter of new Set(word.slice(0, 2))) {
      for (let term = this.#firstFrom(letter); this.#words[term]?.startsWith(letter); term++) {
        const other = this.#words[term] ?? "";
        if (terms.has(term) || other.length < word.length - most) continue;
        const apart = typos(word, other, most);
        if (apart > 0 && apart <= most) terms.set(term, apart === 1 ? ONE_TYPO : TWO_TYPOS);
      }
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

/** Puts a hit among the best, which stay in order; ties go to the earlier event. */
function keepBest(best: Hit[], hit: Hit, most: number): void {
  const last = best.at(-1);
  if (best.length >= most && last && last.score >= hit.score) return;
  let place = best.length;
  while (place > 0 && (best[place - 1]?.score ?? 0) < hit.score) place--;
  best.splice(place, 0, hit);
  if (best.length > most) best.pop();
}

/** What an English word may be without its ending; none where too little would be left. */
function stemsOf(word: string): string[] {
  const stems = ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) =>
    word.slice(0, -ending.length),
  );
  return [...new Set(stems)].filter((stem) => stem.length >= 4);
}

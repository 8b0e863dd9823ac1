import { typos } from "./distance.ts";

/** What a find is worth by how the typed word meets the indexed one. */
const EXACT = 1;
const BEGINNING = 0.7;
const INFLECTED = 0.8;
const ONE_TYPO = 0.45;
const TWO_TYPOS = 0.25;

/** Endings that English words lose or change. */
const ENDINGS = "s es d ed ing ence ent ion ions er ers y ies al ese an ian".split(" ");
/** How many letters longer than its stem an inflected word may be. */
const ENDING = 4;

/** Indexed words by their place in the vocabulary, and what each is worth. */
export type Matches = Map<number, number>;

/** The words of an index, sorted. */
export class Vocabulary {
  readonly #words: readonly string[];

  /** @param words sorted by code units */
  constructor(words: readonly string[]) {
    this.#words = words;
  }

  get size(): number {
    return this.#words.length;
  }

  /** The indexed words that a typed one can mean. @param loosely whether typing mistakes are forgiven */
  match(word: string, loosely: boolean): Matches {
    const matches: Matches = new Map();
    this.#beginning(word, matches);
    for (const stem of stemsOf(word)) this.#inflected(stem, matches);
    if (loosely) this.#mistyped(word, matches);
    return matches;
  }

  #beginning(word: string, matches: Matches): void {
    this.#from(word, (term, other) => {
      const closeness = 0.6 + (0.4 * word.length) / other.length;
      keep(matches, term, other.length === word.length ? EXACT : BEGINNING * closeness);
    });
  }

  #inflected(stem: string, matches: Matches): void {
    this.#from(stem, (term, other) => {
      if (other.length <= stem.length + ENDING) keep(matches, term, INFLECTED);
    });
  }

  #mistyped(word: string, matches: Matches): void {
    // In short words a typing mistake makes another word, and numbers mean what they say.
    if (word.length < 4 || /^\d+$/.test(word)) return;
    const most = word.length < 7 ? 1 : 2;
    // People rarely miss the first letter, unless they swap it with the second.
    for (const letter of new Set(word.slice(0, 2))) {
      this.#from(letter, (term, other) => {
        if (matches.has(term) || other.length < word.length - most) return;
        const apart = typos(word, other, most);
        if (apart > 0 && apart <= most) matches.set(term, apart === 1 ? ONE_TYPO : TWO_TYPOS);
      });
    }
  }

  /** Calls back with each word that begins so. */
  #from(beginning: string, each: (term: number, word: string) => void): void {
    for (let term = this.#firstNotBefore(beginning); term < this.#words.length; term++) {
      const word = this.#words[term] ?? "";
      if (!word.startsWith(beginning)) return;
      each(term, word);
    }
  }

  #firstNotBefore(text: string): number {
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

function keep(matches: Matches, term: number, worth: number): void {
  if (worth > (matches.get(term) ?? 0)) matches.set(term, worth);
}

/** What an English word may be without its ending; none where too little would be left. */
function stemsOf(word: string): string[] {
  const stems = ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) =>
    word.slice(0, -ending.length),
  );
  return [...new Set(stems)].filter((stem) => stem.length >= 4);
}

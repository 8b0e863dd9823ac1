import { typos } from "./distance.ts";

/** What a find is worth by how the typed word meets the indexed one. */
const EXACT = 1;
const BEGINNING = 0.7;
const INFLECTED = 0.8;
const ONE_TYPO = 0.45;
const TWO_TYPOS = 0.25;
/** What a find with a typing mistake keeps of its worth where the first letters differ: people rarely miss those. */
const OTHER_FIRST = 0.6;

/** Endings that English words lose or change. */
const ENDINGS = "s es d ed ing ence ent ion ions er ers y ies al ese an ian".split(" ");
/** A letter alone begins so many words that only the short ones are looked at. */
const MOST_AFTER_ONE = 5;
/** The longest of them. */
const LONGEST_ENDING = 4;
const KNOWN_ENDINGS: ReadonlySet<string> = new Set(["", "e", ...ENDINGS]);

/** An indexed word, by its place in the vocabulary, and what it is worth. */
export interface Match {
  term: number;
  worth: number;
}

/** The words of an index, sorted. */
export class Vocabulary {
  readonly #words: readonly string[];
  /** Which letters each word has, as bits; made when the first typing mistake is looked for. */
  #letters: Uint32Array | undefined;

  /** @param words sorted by code units */
  constructor(words: readonly string[]) {
    this.#words = words;
  }

  get size(): number {
    return this.#words.length;
  }

  /** Whether a word is indexed just so. */
  has(word: string): boolean {
    return this.#words[this.#firstNotBefore(word)] === word;
  }

  /** Whether an indexed word begins so. */
  begins(beginning: string): boolean {
    return this.#words[this.#firstNotBefore(beginning)]?.startsWith(beginning) ?? false;
  }

  /** The indexed words that a typed one can mean, the likeliest first. */
  match(word: string): Match[] {
    const found = new Map<number, number>();
    const longest = word.length > 1 ? Infinity : MOST_AFTER_ONE;
    this.#from(word, (term, other) => {
      if (other.length > longest) return;
      const closeness = 0.6 + (0.4 * word.length) / other.length;
      keep(found, term, other.length === word.length ? EXACT : BEGINNING * closeness);
    });
    for (const stem of stemsOf(word)) {
      this.#from(stem, (term, other) => {
        if (other.length > stem.length + LONGEST_ENDING) return;
        if (KNOWN_ENDINGS.has(other.slice(stem.length))) keep(found, term, INFLECTED);
      });
    }
    return inOrder(found);
  }

  /** The indexed words that a typed one can mean with a typing mistake, or two in a long word. */
  matchMistyped(word: string): Match[] {
    const found = new Map<number, number>();
    // In short words a typing mistake makes another word, and numbers mean what they say.
    if (word.length < 4 || /^\d+$/.test(word)) return [];
    const most = word.length < 7 ? 1 : 2;
    const letters = lettersOf(word);
    const all = (this.#letters ??= Uint32Array.from(this.#words, lettersOf));
    for (let term = 0; term < all.length; term++) {
      // A mistake adds one foreign letter at most.
      if (bitsIn(letters & ~(all[term] ?? 0)) > most) continue;
      const other = this.#words[term] ?? "";
      const apart = typos(word, other, most);
      if (apart === 0 || apart > most) continue;
      // Letters are left out more often than put in.
      const closeness =
        other.length < word.length ? 0.85 : 0.7 + (0.3 * word.length) / other.length;
      const first = word[0] === other[0] || word[0] === other[1] ? 1 : OTHER_FIRST;
      keep(found, term, (apart === 1 ? ONE_TYPO : TWO_TYPOS) * closeness * first);
    }
    return inOrder(found);
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

function keep(found: Map<number, number>, term: number, worth: number): void {
  if (worth > (found.get(term) ?? 0)) found.set(term, worth);
}

function inOrder(found: ReadonlyMap<number, number>): Match[] {
  return Array.from(found, ([term, worth]) => ({ term, worth })).toSorted(
    (a, b) => b.worth - a.worth,
  );
}

/** What an English word may be without its ending; none where too little would be left. */
function stemsOf(word: string): string[] {
  const stems = ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) =>
    word.slice(0, -ending.length),
  );
  return [...new Set(stems)].filter((stem) => stem.length >= 4);
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

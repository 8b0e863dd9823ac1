import { decode, VALUES } from "./numbers.ts";
import { FIELDS, type WordIndex } from "./word-index.ts";

/** The bits of a posting that hold the field. */
export const FIELD_BITS = 2;
const FIELD = FIELDS.length - 1;

/** The postings of an index, read word by word when they are wanted. */
export class Postings {
  /** Where each word's postings begin; one more entry than words. */
  readonly #starts: Uint32Array;
  readonly #text: string;

  /** @param words how many words the index has */
  constructor({ lengths, postings }: WordIndex, words: number) {
    this.#starts = new Uint32Array(words + 1);
    let at = 0;
    let word = 0;
    decode(lengths, 0, lengths.length, (length) => {
      this.#starts[word++] = at;
      at += length;
    });
    this.#starts[word] = at;
    this.#text = postings;
  }

  /** How many characters a word's postings take: about one and a half for each text that has it. */
  sizeOf(term: number): number {
    return (this.#starts[term + 1] ?? 0) - (this.#starts[term] ?? 0);
  }

  /**
   * Reads a word's postings: for each text its place times four, plus the field.
   * @param into where they go, from its beginning
   * @returns how many there are
   */
  read(term: number, into: Uint32Array): number {
    const end = this.#starts[term + 1] ?? 0;
    const text = this.#text;
    let place = 0;
    let value = 0;
    let shift = 0;
    let count = 0;
    for (let at = this.#starts[term] ?? 0; at < end; at++) {
      const bits = VALUES[text.charCodeAt(at)] ?? 0;
      value |= (bits & 31) << shift;
      shift += 5;
      if (bits < 32) {
        place += value >>> FIELD_BITS;
        into[count++] = (place << FIELD_BITS) | (value & FIELD);
        value = 0;
        shift = 0;
      }
    }
    return count;
  }
}

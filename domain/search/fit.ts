import { typos } from "./distance.ts";
import { wordsOf } from "./fold.ts";
import { meaningsOf } from "./meanings.ts";
import { SMALL_WORDS } from "./small-words.ts";

/** What a word that differs by a typing mistake keeps of its worth; letters are left out more often than put in. */
const MISTYPED = 0.8;
const MISTYPED_SHORTER = 0.6;

/**
 * How nearly a question is a label, and no more: 1 where each has all words of the other.
 * @param label a title or the name of an article; what stands in brackets may be left out
 * @param asked folded words of the question
 */
export function fitOf(label: string, asked: readonly string[]): number {
  const words = labelWords(label);
  if (words.length === 0 || asked.length === 0) return 0;
  const used = new Set<string>();
  let met = 0;
  let length = 0;
  for (const word of words) {
    length += word.length;
    let best = 0;
    for (const typed of asked) {
      const worth = likeness(typed, word);
      if (worth > 0) used.add(typed);
      if (worth > best) best = worth;
    }
    met += best * word.length;
  }
  return (met / length) * (used.size / asked.length);
}

const known = new Map<string, readonly string[]>();
/** How many labels' words are kept: the same answers come back from letter to letter. */
const KEPT = 1000;

function labelWords(label: string): readonly string[] {
  const before = known.get(label);
  if (before) return before;
  const all = wordsOf(label.replace(/\([^)]*\)/g, " "));
  const large = all.filter((word) => !SMALL_WORDS.has(word));
  const words = large.length > 0 ? large : all;
  if (known.size >= KEPT) known.clear();
  known.set(label, words);
  return words;
}

/** How much a typed word is a word of a label: 1 where they are the same, 0 where they have nothing to do. */
export function likeness(typed: string, word: string): number {
  if (typed === word || meaningsOf(typed).includes(word)) return 1;
  if (word.startsWith(typed)) return typed.length / word.length;
  if (typed.length < 4 || /^\d/.test(typed)) return 0;
  const most = typed.length < 7 ? 1 : 2;
  if (Math.abs(typed.length - word.length) > most || typos(typed, word, most) > most) return 0;
  return word.length < typed.length ? MISTYPED_SHORTER : MISTYPED;
}

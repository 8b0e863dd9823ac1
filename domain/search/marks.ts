import { likeness } from "./fit.ts";
import { fold, wordsOf } from "./fold.ts";
import { SMALL_WORDS } from "./small-words.ts";

/** A run of a text, and whether it is what was asked for. */
export interface Run {
  text: string;
  marked: boolean;
}

/** Parts a text where its words are those of a query, or begin so, for showing why it was found. */
export function markWords(text: string, query: string): Run[] {
  const all = wordsOf(query.slice(0, 300));
  const large = all.filter((word) => !SMALL_WORDS.has(word));
  const asked = large.length > 0 ? large : all;
  const runs: Run[] = [];
  for (const part of text.split(/([\p{L}\p{N}\p{M}’']+)/u)) {
    if (part === "") continue;
    const length = markedLength(part, asked);
    add(runs, part.slice(0, length), true);
    add(runs, part.slice(length), false);
  }
  return runs;
}

/** How many letters of a word are to be marked: the typed ones, or all where they were mistyped. */
function markedLength(part: string, asked: readonly string[]): number {
  const [word = ""] = wordsOf(part);
  if (word === "") return 0;
  const begun = asked.filter((each) => word.startsWith(each)).map(({ length }) => length);
  // Folding may change a word's length; then the whole of it is marked.
  if (begun.length > 0 && fold(part).length === part.length) return Math.max(...begun);
  return begun.length > 0 || asked.some((each) => likeness(each, word) > 0) ? part.length : 0;
}

function add(runs: Run[], text: string, marked: boolean): void {
  if (text === "") return;
  const last = runs.at(-1);
  if (last && last.marked === marked) last.text += text;
  else runs.push({ text, marked });
}

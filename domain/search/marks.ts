import { fold, wordsOf } from "./fold.ts";

/** A run of a text, and whether it is what was asked for. */
export interface Run {
  text: string;
  marked: boolean;
}

/** Parts a text where its words begin as words of a query do, for showing why it was found. */
export function markWords(text: string, query: string): Run[] {
  const asked = wordsOf(query.slice(0, 300));
  const runs: Run[] = [];
  for (const part of text.split(/([\p{L}\p{N}\p{M}’']+)/u)) {
    if (part === "") continue;
    const [word = ""] = wordsOf(part);
    const hit = asked
      .filter((each) => word !== "" && word.startsWith(each))
      .toSorted((a, b) => b.length - a.length)[0];
    // Folding may change a word's length; then the whole of it is marked.
    const length =
      hit !== undefined && fold(part).length === part.length ? hit.length : part.length;
    if (hit === undefined) add(runs, part, false);
    else {
      add(runs, part.slice(0, length), true);
      add(runs, part.slice(length), false);
    }
  }
  return runs;
}

function add(runs: Run[], text: string, marked: boolean): void {
  if (text === "") return;
  const last = runs.at(-1);
  if (last && last.marked === marked) last.text += text;
  else runs.push({ text, marked });
}

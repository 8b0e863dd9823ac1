/** How many letters a word can share with the one before it: one of twenty-six capital letters says it. */
const MOST_SHARED = 25;
const A = 65;

/**
 * Writes sorted words, each as a capital letter for how many letters it shares with the one before, and the rest.
 * Folded words have no capital letters.
 */
export function packWords(words: readonly string[]): string {
  let before = "";
  let text = "";
  for (const word of words) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < before.length && before[shared] === word[shared])
      shared++;
    text += String.fromCharCode(A + shared) + word.slice(shared);
    before = word;
  }
  return text;
}

/** Reads what {@link packWords} wrote. */
export function unpackWords(text: string): string[] {
  const words: string[] = [];
  let before = "";
  let at = 0;
  while (at < text.length) {
    const shared = text.charCodeAt(at) - A;
    let end = at + 1;
    while (end < text.length && !isCapital(text.charCodeAt(end))) end++;
    before = before.slice(0, shared) + text.slice(at + 1, end);
    words.push(before);
    at = end;
  }
  return words;
}

function isCapital(code: number): boolean {
  return code >= A && code <= A + MOST_SHARED;
}

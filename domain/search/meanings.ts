/** What people type for short, and the one word of it that tells most. */
const SHORT: ReadonlyMap<string, readonly string[]> = new Map([
  ["jfk", ["kennedy"]],
  ["mlk", ["king"]],
  ["fdr", ["roosevelt"]],
  ["ussr", ["soviet"]],
  ["usa", ["american"]],
  ["us", ["american"]],
  ["uk", ["british"]],
  ["eu", ["european"]],
  ["un", ["nations"]],
  ["brexit", ["european"]],
  ["ww1", ["1914", "1918"]],
  ["wwi", ["1914", "1918"]],
  ["ww2", ["1939", "1945"]],
  ["wwii", ["1939", "1945"]],
]);
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
    " ",
  );

/** The other words that a typed one can stand for: “jfk”, “9th”. @param word folded */
export function meaningsOf(word: string): readonly string[] {
  const number = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (number === undefined) return SHORT.get(word) ?? [];
  const ordinal = ORDINALS[Number(number)];
  return ordinal === undefined ? [number] : [ordinal, number];
}

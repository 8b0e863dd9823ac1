// What NFKD leaves whole, and how people type it without the key for it.
const LETTERS: Record<string, string> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ħ: "h",
};

/** Lower case, without accents, with single spaces. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[øłđðþßæœıħ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\s,]+/g, " ")
    .trim();
}

/** The words of a text, folded; what is neither letter nor digit parts them, but an apostrophe joins. */
export function wordsOf(text: string): string[] {
  return (
    fold(text)
      .replace(/['’ʻʼ`]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

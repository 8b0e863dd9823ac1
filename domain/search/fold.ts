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

/** Lower case, without accents or invisible signs, digits of all scripts as 0 to 9, with single spaces. */
export function fold(text: string): string {
  // Most of what is folded is plain already, and the rest costs ten times as much.
  if (!/[^\0-\x7f]/.test(text)) return spaced(text.toLowerCase());
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[øłđðþßæœıħ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/(?![0-9])\p{Nd}/gu, digit);
  return spaced(plain);
}

function spaced(text: string): string {
  return text.replace(/[\s,]+/g, " ").trim();
}

/** The value of a decimal digit: each script's ten stand in a row, the nought at a multiple of 16 or 6 further. */
function digit(sign: string): string {
  const point = sign.codePointAt(0) ?? 0;
  for (let value = 0; value < 10; value++) {
    const zero = point - value;
    const rowBegins = (zero & 15) === 0 || (zero & 15) === 6;
    if (rowBegins && !/\p{Nd}/u.test(String.fromCodePoint(Math.max(0, zero - 1))))
      return String(value);
  }
  return sign;
}

/** The words of a text, folded; what is neither letter nor digit parts them, but an apostrophe joins. */
export function wordsOf(text: string): string[] {
  return (
    fold(text)
      .replace(/['’ʻʼ`]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

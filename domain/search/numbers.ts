/** Sixty-four characters that need no escape in JSON. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** What a character stands for. */
export const VALUES = new Uint8Array(128);
for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;

/** Writes whole numbers from 0 up, five bits a character; the sixth bit says that more follow. */
export function encode(numbers: readonly number[]): string {
  let text = "";
  for (const number of numbers) {
    let rest = number;
    do {
      const bits = rest % 32;
      rest = Math.floor(rest / 32);
      text += DIGITS[rest > 0 ? bits + 32 : bits];
    } while (rest > 0);
  }
  return text;
}

/** Reads what {@link encode} wrote, from one place of a text up to another, and calls back with each number. */
export function decode(
  text: string,
  from: number,
  to: number,
  each: (number: number) => void,
): void {
  let value = 0;
  let factor = 1;
  for (let i = from; i < to; i++) {
    const bits = VALUES[text.charCodeAt(i)] ?? 0;
    value += (bits % 32) * factor;
    factor *= 32;
    if (bits < 32) {
      each(value);
      value = 0;
      factor = 1;
    }
  }
}

import { monthDay } from "../month-day.ts";
import type { When } from "../when.ts";
import type { DateWords } from "./date-words.ts";

/** Words that stand beside a day, a month and a year in one language or another, and say nothing. */
const FILLERS: ReadonlySet<string> = new Set(
  "of the on in year day de del di d du den le el il la am o a g г р года року y".split(" "),
);
/** A number, with the ending of an ordinal or the mark of the Arabic alphabet's reader. */
const NUMBER = /^(\d{1,4})(?:st|nd|rd|th|er|re|eme|e|o|a|º|ª)?$/;
const ERAS: ReadonlyMap<string, 1 | -1> = new Map([
  ["bc", -1],
  ["bce", -1],
  ["ad", 1],
  ["ce", 1],
]);

/**
 * Reads a date with a month's name, in any order: `6 feb`, `February 6th, 1904`, `6 de febrero de 1904`, `6 февраля`.
 * @param text folded
 * @returns `undefined` where a word is left over, or no year has that day
 */
export function parseNamedDate(text: string, words: DateWords): When | undefined {
  if (!/\d/.test(text)) return undefined;
  const numbers: string[] = [];
  let month: number | undefined;
  let era: 1 | -1 | undefined;
  for (const word of spelt(text).split(/[ .,،/-]+/)) {
    const number = NUMBER.exec(word)?.[1];
    if (number !== undefined) numbers.push(number);
    else if (ERAS.has(word) && numbers.length === 2) era = ERAS.get(word);
    else if (month === undefined && monthOf(word, words.months) !== undefined)
      month = monthOf(word, words.months);
    else if (word !== "" && !FILLERS.has(word) && !words.weekdays.has(word)) return undefined;
  }
  if (month === undefined || numbers.length === 0 || numbers.length > 2) return undefined;
  const dayAt = numbers.findIndex((number) => number.length <= 2);
  const date = monthDay(month, Number(numbers[dayAt]));
  const year = Number(numbers[1 - dayAt] ?? 0);
  if (dayAt < 0 || date === undefined) return undefined;
  return year === 0 ? { dates: [date] } : { dates: [date], year: year * (era ?? 1) };
}

/** `6feb` and `feb6` with a space, `B.C.` without dots. */
function spelt(text: string): string {
  return text
    .replace(/\b([abc])\.(?: ?([cde])\.)(?: ?(e)\.)?/g, "$1$2$3")
    .replace(/^(\d{1,2})(?=\p{L}{3})/u, "$1 ")
    .replace(/^(\p{L}{3,})(?=\d)/u, "$1 ");
}

/** A month by its name, or by a beginning of three letters or more that only one month has. */
export function monthOf(name: string, months: ReadonlyMap<string, number>): number | undefined {
  const exact = months.get(name);
  if (exact !== undefined || name.length < 3) return exact;
  const begun = new Set(
    [...months].filter(([each]) => each.startsWith(name)).map(([, month]) => month),
  );
  return begun.size === 1 ? [...begun][0] : undefined;
}

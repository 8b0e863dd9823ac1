import { parseThreadDate, positionOf } from "./thread-date.ts";
import type { Moment } from "./thread.ts";

/** A moment's place on a scale of time, in years. */
export function timeOf({ date }: Pick<Moment, "date">): number {
  const parsed = parseThreadDate(date);
  return parsed ? positionOf(parsed) : 0;
}

/** The end of what lasted, on the same scale; `undefined` for what did not. */
export function endOf({ until }: Pick<Moment, "until">): number | undefined {
  const parsed = until === undefined ? undefined : parseThreadDate(until);
  return parsed && positionOf(parsed);
}

/**
 * Chooses some moments of a thread for a timeline that has no room for all: the one that is looked at with those before
 * and after it, the first and the last, and then whatever halves the widest gap.
 * @param count how many moments there are
 * @param here which of them is looked at; -1 for none
 * @param most how many are chosen
 * @returns their indexes in order
 */
export function chooseMoments(count: number, here: number, most: number): number[] {
  const wanted = here < 0 ? [0, count - 1] : [here, here - 1, here + 1, 0, count - 1];
  const chosen = new Set(wanted.filter((index) => index >= 0 && index < count).slice(0, most));
  while (chosen.size < Math.min(most, count)) {
    const sorted = [...chosen].toSorted((a, b) => a - b);
    const gaps = sorted.map((from, place) => [from, sorted[place + 1] ?? from] as const);
    const [from, to] = gaps.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0] ?? [0, 0];
    chosen.add(to - from > 1 ? Math.floor((from + to) / 2) : sorted[0] === 0 ? count - 1 : 0);
  }
  return [...chosen].toSorted((a, b) => a - b);
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

/**
 * Round years for the scale of a timeline.
 * @param most how many there is room for
 * @returns positions as {@link timeOf} gives them, each with its year; BC is negative, and AD 1 stands for the year 0 that was none
 */
export function roundYears(from: number, to: number, most: number): { at: number; year: number }[] {
  const step = STEPS.find((each) => (to - from) / each <= most) ?? 5000;
  const first = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((to - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => first + index * step).map((year) =>
    // On the scale, 500 BC stands at -499; the round year is what a reader knows.
    year <= 0 ? (year === 0 ? { at: 1, year: 1 } : { at: year + 1, year }) : { at: year, year },
  );
}

/** The first sentence of a text, and the rest. */
export function firstSentence(text: string): { first: string; rest: string } {
  const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)].map(
    ({ segment }) => segment,
  );
  // “St. Petersburg” and “c. 1600” end no sentence.
  let length = 0;
  for (const sentence of sentences) {
    length += sentence.length;
    if (!/(?:^|[\s(“])(?:\p{Lu}|c|ca|St|Mt|Dr|Mr|Mrs|Rev|Gen|Capt|No)\.\s*$/u.test(sentence)) break;
  }
  return { first: text.slice(0, length).trim(), rest: text.slice(length).trim() };
}

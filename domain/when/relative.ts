import { monthDayOf } from "../month-day.ts";
import type { When } from "../when.ts";
import type { DateWords, Unit } from "./date-words.ts";

const NUMBERS: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((name, number) => [name, number] as const),
);
/** English for days about today that the browser has no words for. */
const NEAR: ReadonlyMap<string, number> = new Map([
  ["tonight", 0],
  ["now", 0],
  ["day after tomorrow", 2],
  ["the day after tomorrow", 2],
  ["day before yesterday", -2],
  ["the day before yesterday", -2],
]);
const UNITS: readonly Unit[] = ["day", "week", "month"];
/** Further away than this, a day is better named. */
const FURTHEST = 10_000;

/**
 * Reads a day by where it lies from today: `today`, `next friday`, `last monday`, `in 3 days`, `two weeks ago`, and
 * the reader's own language's `vorgestern`, `il y a 3 jours`.
 * @param text folded
 */
export function parseRelativeDate(text: string, words: DateWords, today: Date): When | undefined {
  const near = words.near.get(text) ?? NEAR.get(text);
  if (near !== undefined) return days(today, near);
  return weekday(text, words, today) ?? distance(text, words, today);
}

function weekday(text: string, { weekdays }: DateWords, today: Date): When | undefined {
  const match = /^(?:(?:on )?(next|last|past|this|coming|this coming) )?(\p{L}+)$/u.exec(text);
  const number = weekdays.get(match?.[2] ?? "");
  if (!match || number === undefined) return undefined;
  // From 0, today, to 6.
  const ahead = (number - today.getDay() + 7) % 7;
  if (match[1] === "last" || match[1] === "past") return days(today, ahead - 7);
  if (match[1] !== "next") return days(today, ahead);
  // “Next Friday” is the one of next week to some, the one that comes next to others.
  const toMonday = (8 - today.getDay()) % 7 || 7;
  const coming = ahead === 0 ? 7 : ahead;
  const ofNextWeek = toMonday + ((number + 6) % 7);
  return coming === ofNextWeek ? days(today, coming) : days(today, ofNextWeek, coming);
}

function distance(text: string, words: DateWords, today: Date): When | undefined {
  const counted = text
    .replace(/\b(?:an?|the) (?=(?:day|week|month)\b)/, "1 ")
    .replace(/\bfortnight\b/, "2 weeks")
    .replace(/\b(?:a|1) (?=2 weeks)/, "")
    .replace(/\p{L}+/gu, (word) => String(NUMBERS.get(word) ?? word));
  const english =
    /^(?:(?:in )?(\d{1,5}) (day|week|month)s?(?: (ago|before|earlier|from (?:now|today)))?|(next|last) (week|month))$/.exec(
      counted,
    );
  if (english && english[4] !== undefined)
    return step(today, english[4] === "next" ? 1 : -1, english[5] as Unit);
  if (/^(?:in )?\d*$/.test(counted)) return undefined;
  const number = Number(english?.[1] ?? /\d{1,5}/.exec(counted)?.[0] ?? Number.NaN);
  if (Number.isNaN(number) || number > FURTHEST) return undefined;
  const backwards = /ago|before|earlier/.test(english?.[3] ?? "");
  if (english && (backwards || english[3] !== undefined || counted.startsWith("in ")))
    return step(today, backwards ? -number : number, english[2] as Unit);
  for (const unit of UNITS) {
    if (words.distances(number, unit).includes(text)) return step(today, number, unit);
    if (words.distances(-number, unit).includes(text)) return step(today, -number, unit);
  }
  return undefined;
}

function step(today: Date, steps: number, unit: Unit): When {
  if (unit !== "month") return days(today, unit === "week" ? steps * 7 : steps);
  const first = new Date(today.getFullYear(), today.getMonth() + steps, 1, 12);
  const length = new Date(first.getFullYear(), first.getMonth() + 1, 0, 12).getDate();
  first.setDate(Math.min(today.getDate(), length));
  return { dates: [monthDayOf(first)] };
}

function days(today: Date, ...steps: number[]): When {
  return {
    dates: steps.map((ahead) =>
      monthDayOf(new Date(today.getFullYear(), today.getMonth(), today.getDate() + ahead, 12)),
    ),
  };
}

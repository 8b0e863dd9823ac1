import { lengthOfMonth, monthDay, type MonthDay } from "../month-day.ts";
import type { When } from "../when.ts";
import type { DateWords } from "./date-words.ts";
import { monthOf } from "./named.ts";

/** Days that have names of their own, wherever the year falls. */
const NAMED: ReadonlyMap<string, MonthDay> = new Map([
  ["new years", "01-01"],
  ["new years day", "01-01"],
  ["valentines", "02-14"],
  ["valentines day", "02-14"],
  ["leap day", "02-29"],
  ["leap year day", "02-29"],
  ["womens day", "03-08"],
  ["pi day", "03-14"],
  ["st patricks day", "03-17"],
  ["april fools", "04-01"],
  ["april fools day", "04-01"],
  ["earth day", "04-22"],
  ["may day", "05-01"],
  ["labour day", "05-01"],
  ["midsummer day", "06-24"],
  ["bastille day", "07-14"],
  ["halloween", "10-31"],
  ["all saints day", "11-01"],
  ["guy fawkes night", "11-05"],
  ["bonfire night", "11-05"],
  ["armistice day", "11-11"],
  ["christmas eve", "12-24"],
  ["christmas", "12-25"],
  ["christmas day", "12-25"],
  ["boxing day", "12-26"],
  ["new years eve", "12-31"],
]);

/** Reads days that have names of their own, and the ends of months: `leap day`, `last day of February`. @param text folded */
export function parseSpecialDay(text: string, { months }: DateWords): When | undefined {
  const name = text.replace(/^the /, "").replace(/['’]/g, "").replace(/\./g, "");
  const date = NAMED.get(name);
  if (date !== undefined) return { dates: [date] };
  const match =
    /^(first|last|1st) day (?:of|in) (?:the (year)|(\p{L}{3,}))(?: (?:of )?(\d{1,4}))?$/u.exec(
      name,
    );
  if (!match) return undefined;
  const first = match[1] !== "last";
  const month = match[2] === undefined ? monthOf(match[3] ?? "", months) : first ? 1 : 12;
  if (month === undefined) return undefined;
  const year = Number(match[4] ?? 0);
  if (first) return withYear([monthDay(month, 1)], year);
  if (month !== 2) return withYear([monthDay(month, lengthOfMonth(month))], year);
  if (year === 0) return { dates: ["02-29", "02-28"] };
  return withYear([isLeapYear(year) ? "02-29" : "02-28"], year);
}

function withYear(readings: (MonthDay | undefined)[], year: number): When {
  const dates = readings.filter((day) => day !== undefined);
  return year === 0 ? { dates } : { dates, year };
}

/** Whether a year had a leap day: every fourth before the Gregorian calendar of 1582. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year < 1583 || year % 100 !== 0 || year % 400 === 0);
}

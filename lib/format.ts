import type { Event } from "../domain/almanac.ts";
import { dateIn, partsOf, type MonthDay } from "../domain/month-day.ts";
import { parseCalendarDate } from "../domain/julian.ts";
import { locale, t } from "./i18n.ts";

// A formatter costs more to make than to use.
const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale(), options);
  formatters.set(key, made);
  return made;
}

// A leap year, so that 29 February has a date to be written from.
const ANY_LEAP_YEAR = 2024;

/** A day in words: “6 February”, or “February 6” where the reader writes so. */
export function dayInWords(day: MonthDay, month: "long" | "short" = "long"): string {
  return formatter({ day: "numeric", month }).format(dateIn(ANY_LEAP_YEAR, day));
}

/** A month's name. @param month 1 to 12 */
export function monthName(month: number, width: "long" | "short" = "long"): string {
  return formatter({ month: width }).format(new Date(ANY_LEAP_YEAR, month - 1, 15));
}

/** The number of a day in its month, in the reader's digits. */
export function dayNumber(day: MonthDay): string {
  return new Intl.NumberFormat(locale()).format(partsOf(day).day);
}

/** The weekday of a date. */
export function weekday(date: Date, width: "long" | "short" | "narrow" = "long"): string {
  return formatter({ weekday: width }).format(date);
}

/** A year in words: “1904”, “44 BC”. */
export function yearInWords(year: number): string {
  return year < 0
    ? t("yearBC", String(-year))
    : year < 100
      ? t("yearAD", String(year))
      : String(year);
}

/** The full date of an event in words. */
export function eventDate(date: MonthDay, year: number): string {
  return t("dateWithYear", dayInWords(date), yearInWords(year));
}

/** How long ago a year is: “122 years ago”. There was no year 0, so from BC on one year less has passed. */
export function ago(year: number, thisYear: number): string {
  const years = thisYear - year - (year < 0 ? 1 : 0);
  if (years === 0) return t("thisYear");
  return new Intl.RelativeTimeFormat(locale()).format(-years, "year");
}

/** The other calendar's date of an event, where it has one. */
export function otherCalendar({
  calendar,
  year,
}: Pick<Event, "calendar" | "year">): string | undefined {
  const written = calendar?.julian ?? calendar?.gregorian;
  const date = written === undefined ? undefined : parseCalendarDate(written);
  if (!date) return undefined;
  const day = formatter({ day: "numeric", month: "long" }).format(
    new Date(ANY_LEAP_YEAR, date.month - 1, date.day, 12),
  );
  const words = date.year === year ? day : t("dateWithYear", day, yearInWords(date.year));
  return t(calendar?.julian === undefined ? "newStyle" : "oldStyle", words);
}

/** The names of some countries, in the reader's language. */
export function countryNames(codes: readonly string[]): string[] {
  const names = new Intl.DisplayNames(locale(), { type: "region" });
  return codes.map((code) => names.of(code) ?? code);
}

/** A whole number with the reader's separators. */
export function count(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

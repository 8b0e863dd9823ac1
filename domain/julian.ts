/** A day of a calendar: months and days count from 1; years as astronomers count, with a year 0. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

export type CalendarName = "julian" | "gregorian";

/**
 * The Julian Day Number of a date.
 * Source: Richards, "Calendars", Explanatory Supplement to the Astronomical Almanac, 3rd ed., section 15.11.
 */
export function julianDayNumber(
  { year, month, day }: CalendarDate,
  calendar: CalendarName,
): number {
  const a = Math.floor((14 - month) / 12);
  const y = year + 4800 - a;
  const m = month + 12 * a - 3;
  const days = day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4);
  return calendar === "julian"
    ? days - 32083
    : days - Math.floor(y / 100) + Math.floor(y / 400) - 32045;
}

/**
 * Reads `YYYY-MM-DD`, a leading minus for years BC.
 * @returns `undefined` for anything else
 */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const match = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return undefined;
  const written = Number(match[1]);
  return {
    year: written < 0 ? written + 1 : written,
    month: Number(match[2]),
    day: Number(match[3]),
  };
}

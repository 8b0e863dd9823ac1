/** A day of the year without a year, `MM-DD`; 29 February is one of the 366. */
export type MonthDay = `${string}-${string}`;

/** Days in each month, February with its leap day. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Makes a month-day.
 * @param month 1 to 12
 * @param day 1 to 31
 * @returns `undefined` where no year has that day
 */
export function monthDay(month: number, day: number): MonthDay | undefined {
  if (!Number.isInteger(month) || !Number.isInteger(day)) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > (LENGTHS[month - 1] ?? 0)) return undefined;
  return `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Every month-day, from `01-01` to `12-31`. */
export const MONTH_DAYS: readonly MonthDay[] = LENGTHS.flatMap((length, month) =>
  Array.from({ length }, (_, day) => monthDay(month + 1, day + 1) as MonthDay),
);

const POSITIONS: ReadonlyMap<string, number> = new Map(
  MONTH_DAYS.map((day, index) => [day, index]),
);

/** Whether a text is one of the 366 month-days, exactly as `MM-DD`. */
export function isMonthDay(text: string): text is MonthDay {
  return POSITIONS.has(text);
}

/** The month-day of a date, as the reader's own clock has it. */
export function monthDayOf(date: Date): MonthDay {
  return monthDay(date.getMonth() + 1, date.getDate()) as MonthDay;
}

/** Month and day as numbers, both counted from 1. */
export function partsOf(day: MonthDay): { month: number; day: number } {
  return { month: Number(day.slice(0, 2)), day: Number(day.slice(3)) };
}

/** The month-day that lies `days` further on the ring of the 366; negative goes back. */
export function shift(day: MonthDay, days: number): MonthDay {
  const index = (POSITIONS.get(day) ?? 0) + days;
  const size = MONTH_DAYS.length;
  return MONTH_DAYS[((index % size) + size) % size] as MonthDay;
}

/** How many days a month can have: 29 for February. */
export function lengthOfMonth(month: number): number {
  return LENGTHS[month - 1] ?? 0;
}

/**
 * A real date for a month-day, for formatting and weekdays.
 * @returns local noon of that day in `year`, or of 28 February's morrow (1 March) where the year has no leap day
 */
export function dateIn(year: number, day: MonthDay): Date {
  const { month, day: date } = partsOf(day);
  const result = new Date(2000, month - 1, date, 12);
  result.setFullYear(year, month - 1, date);
  return result;
}

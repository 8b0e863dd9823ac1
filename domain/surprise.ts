import { MONTH_DAYS, type MonthDay } from "./month-day.ts";

/**
 * Another day of the year.
 * @param chance from 0 up to, and not including, 1
 * @returns never the day that is shown
 */
export function anotherDay(shown: MonthDay, chance: number): MonthDay {
  const others = MONTH_DAYS.filter((day) => day !== shown);
  return others[Math.floor(chance * others.length)] ?? shown;
}

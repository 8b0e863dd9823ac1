import { parseDate } from "chrono-node";
import { monthDayOf, type MonthDay } from "../domain/month-day.ts";

/** A day in words, such as “next friday” or “in 3 days”, as it lies from `now`. */
export function parseNaturalDate(query: string, now: Date): MonthDay | undefined {
  const date = parseDate(query, now, { forwardDate: true });
  return date ? monthDayOf(date) : undefined;
}

import type { Day, Event, Stories } from "../domain/almanac.ts";
import type { Coverage } from "../domain/coverage.ts";
import type { MonthDay } from "../domain/month-day.ts";
import type { LookupFile } from "../domain/search/file.ts";
import { loadShipped } from "./shipped-file.ts";

/** A day's events. @throws where the extension's file is missing or broken */
export function loadDay(date: MonthDay): Promise<Day> {
  return loadShipped<Day>(`almanac/${date}`);
}

/** The events of a day that a new tab does not read. @throws where the extension's file is missing or broken */
export function loadRestOfDay(date: MonthDay): Promise<Event[]> {
  return loadShipped<Event[]>(`almanac/rest/${date}`);
}

/** A day's long reads. @throws where the extension's file is missing or broken */
export function loadStories(date: MonthDay): Promise<Stories> {
  return loadShipped<Stories>(`almanac/stories/${date}`);
}

/** What the year holds of each sub-region. @throws where the extension's file is missing or broken */
export function loadCoverage(): Promise<Coverage> {
  return loadShipped<Coverage>("almanac/coverage");
}

/** The lookup's events and words. @throws where the extension's file is missing or broken */
export function loadLookup(): Promise<LookupFile> {
  return loadShipped<LookupFile>("almanac/lookup");
}

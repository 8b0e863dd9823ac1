import type { Day, Event, Stories } from "../domain/almanac.ts";
import type { Coverage } from "../domain/coverage.ts";
import type { MonthDay } from "../domain/month-day.ts";
import type { LookupFile } from "../domain/search/file.ts";

/** A day's events. @throws where the extension's file is missing or broken */
export function loadDay(date: MonthDay): Promise<Day> {
  return load<Day>(date);
}

/** The events of a day that a new tab does not read. @throws where the extension's file is missing or broken */
export function loadRestOfDay(date: MonthDay): Promise<Event[]> {
  return load<Event[]>(`rest/${date}`);
}

/** A day's long reads. @throws where the extension's file is missing or broken */
export function loadStories(date: MonthDay): Promise<Stories> {
  return load<Stories>(`stories/${date}`);
}

/** What the year holds of each sub-region. @throws where the extension's file is missing or broken */
export function loadCoverage(): Promise<Coverage> {
  return load<Coverage>("coverage");
}

/** The lookup's events and words. @throws where the extension's file is missing or broken */
export function loadLookup(): Promise<LookupFile> {
  return load<LookupFile>("lookup");
}

/** Reads a file that the build checked and compiled: its shape needs no second check. */
export async function load<Shape>(name: string): Promise<Shape> {
  const answer = await fetch(`/almanac/${name}.json`);
  if (!answer.ok) throw new Error(`/almanac/${name}.json: ${answer.status}`);
  return (await answer.json()) as Shape;
}

import type { Day, Stories } from "../domain/almanac.ts";
import type { Coverage } from "../domain/coverage.ts";
import type { MonthDay } from "../domain/month-day.ts";
import type { LookupFile } from "../domain/search/file.ts";
import type { Thread, ThreadName } from "../domain/thread.ts";

/** A day's events. @throws where the extension's file is missing or broken */
export function loadDay(date: MonthDay): Promise<Day> {
  return load<Day>(date);
}

/** A day's long reads. @throws where the extension's file is missing or broken */
export function loadStories(date: MonthDay): Promise<Stories> {
  return load<Stories>(`stories/${date}`);
}

/** A thread, whole. @throws where the extension's file is missing or broken */
export function loadThread(name: ThreadName): Promise<Thread> {
  return load<Thread>(`threads/${name}`);
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
async function load<Shape>(name: string): Promise<Shape> {
  const answer = await fetch(`/almanac/${name}.json`);
  if (!answer.ok) throw new Error(`/almanac/${name}.json: ${answer.status}`);
  return (await answer.json()) as Shape;
}

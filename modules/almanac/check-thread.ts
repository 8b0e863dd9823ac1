import type { MonthDay } from "../../domain/month-day.ts";
import { isCountry } from "../../domain/m49.ts";
import type { EventSource } from "../../domain/schema.ts";
import { compareThreadDates } from "../../domain/thread-date.ts";
import type { ThreadSource } from "../../domain/thread.ts";
import { calendarMistake, placeMistake } from "./check-event.ts";
import type { Problem } from "./problem.ts";
import { dateOfMoment, eventOf } from "./thread-moment.ts";
import { wordingMistakes } from "./wording.ts";
import type { YamlFile } from "./yaml-file.ts";

/** Words that a thread's introduction may have. */
export const INTRODUCTION_WORDS = { least: 80, most: 150 } as const;

/** Days of the year that a thread reaches at least. */
export const FEWEST_DAYS = 5;

/** A thread as it was read, with the means to say where a field of it stands. */
export interface ThreadFile {
  yaml: YamlFile;
  name: string;
  thread: ThreadSource | undefined;
}

/** Checks a thread against itself, the map, the calendar and the events that it names. */
export function checkThread(
  { yaml, name, thread }: ThreadFile,
  days: ReadonlyMap<MonthDay, EventSource[]>,
): Problem[] {
  if (!thread) return [];
  const problems: Problem[] = [];
  const report = (path: (string | number)[], message: string) =>
    problems.push(yaml.problem(path, message));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    report([], "is named otherwise than small letters a-z, digits and single hyphens");
  const words = thread.introduction.split(/\s+/).length;
  if (words < INTRODUCTION_WORDS.least || words > INTRODUCTION_WORDS.most) {
    const { least, most } = INTRODUCTION_WORDS;
    report(["introduction"], `has ${words} words; ${least} to ${most} are wanted`);
  }
  checkTexts(thread, report);
  checkMoments(thread, days, report);
  const dates = thread.moments.flatMap((moment) =>
    "event" in moment && eventOf(moment.event, days) ? moment.event.slice(0, 5) : [],
  );
  const reached = new Set(dates).size;
  if (reached < FEWEST_DAYS)
    report(["moments"], `reach ${reached} days of the year; ${FEWEST_DAYS} are wanted`);
  return problems;
}

type Report = (path: (string | number)[], message: string) => void;

function checkTexts({ title, introduction, moments }: ThreadSource, report: Report): void {
  const texts: [path: (string | number)[], text: string][] = [
    [["title"], title],
    [["introduction"], introduction],
    ...moments.map(({ label, text, note }, index): [(string | number)[], string] => [
      ["moments", index],
      [label, text, note].join(" "),
    ]),
  ];
  for (const [path, text] of texts) {
    for (const mistake of wordingMistakes(text)) report(path, mistake);
  }
}

function checkMoments(
  { moments }: ThreadSource,
  days: ReadonlyMap<MonthDay, EventSource[]>,
  report: Report,
): void {
  const told = new Set<string>();
  moments.forEach((moment, index) => {
    const path = ["moments", index];
    const before = moments[index - 1];
    const date = dateOfMoment(moment, days);
    const dateBefore = before && dateOfMoment(before, days);
    if (date && dateBefore && compareThreadDates(date, dateBefore) < 0)
      report(path, "comes before the moment above it; the oldest stands first");
    if ("event" in moment) {
      if (!eventOf(moment.event, days))
        report([...path, "event"], `names ${moment.event}, and no day has that event`);
      if (told.has(moment.event)) report([...path, "event"], `names ${moment.event} twice`);
      told.add(moment.event);
      return;
    }
    for (const code of moment.countries) {
      if (!isCountry(code))
        report([...path, "countries"], `has “${code}”, which ISO 3166-1 does not know`);
    }
    const misplaced = placeMistake(moment);
    if (misplaced) report([...path, "place"], misplaced);
    const miscounted = date && calendarMistake(date, moment.calendar);
    if (miscounted) report([...path, "calendar", miscounted.field], miscounted.message);
  });
}

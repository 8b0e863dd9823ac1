import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isMonthDay, MONTH_DAYS, type MonthDay } from "../../domain/month-day.ts";
import { DaySource, type EventSource, type StorySource } from "../../domain/schema.ts";
import { ThreadSource, type ThreadName } from "../../domain/thread.ts";
import { checkEvent } from "./check-event.ts";
import type { Problem } from "./problem.ts";
import { checkStories } from "./check-story.ts";
import { checkThread, type ThreadFile } from "./check-thread.ts";
import { readStory, type StoryFile } from "./story-file.ts";
import { YamlFile } from "./yaml-file.ts";

/** What people wrote, read and checked. */
export interface Source {
  days: Map<MonthDay, EventSource[]>;
  stories: StorySource[];
  threads: Map<ThreadName, ThreadSource>;
  problems: Problem[];
}

/**
 * Reads and checks a folder of data.
 * @param root the folder that holds `days/`, `stories/` and `threads/`
 * @throws where the folder cannot be read; mistakes in it are given back as problems
 */
export async function readSource(root: string): Promise<Source> {
  const [dayFiles, storyTexts, threadTexts] = await Promise.all([
    readAll(join(root, "days"), ".yaml"),
    readAll(join(root, "stories"), ".md"),
    readAll(join(root, "threads"), ".yaml"),
  ]);
  const problems: Problem[] = [];
  const days = new Map<MonthDay, EventSource[]>();
  for (const [name, text] of dayFiles) {
    const date = name.replace(/\.yaml$/, "");
    const file = new YamlFile(`data/days/${name}`, text);
    if (isMonthDay(date)) days.set(date, readDay(date, file));
    else problems.push(file.problem([], "is named after no day; a day is MM-DD, 01-01 to 12-31"));
    problems.push(...file.problems);
  }
  for (const date of MONTH_DAYS) {
    if (days.has(date)) continue;
    problems.push({ file: `data/days/${date}.yaml`, line: 1, field: "", message: "is missing" });
  }
  const files = storyTexts.map(([name, text]) => readStory(`data/stories/${name}`, text));
  problems.push(...files.flatMap((file) => file.problems), ...checkStories(files, days));
  const threadFiles = threadTexts.map(([name, text]) => readThread(name, text));
  problems.push(
    ...threadFiles.flatMap((file) => [...file.yaml.problems, ...checkThread(file, days)]),
  );
  return {
    days,
    threads: new Map(
      threadFiles.flatMap(({ name, thread }) => (thread ? [[name, thread] as const] : [])),
    ),
    stories: files.map(({ story }: StoryFile) => story).filter((story) => story !== undefined),
    problems,
  };
}

async function readAll(folder: string, ending: string): Promise<[name: string, text: string][]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).toSorted();
  return Promise.all(
    names.map(
      async (name) => [name, await readFile(join(folder, name), "utf8")] as [string, string],
    ),
  );
}

function readThread(fileName: string, text: string): ThreadFile {
  const yaml = new YamlFile(`data/threads/${fileName}`, text);
  return { yaml, name: fileName.replace(/\.yaml$/, ""), thread: yaml.parse(ThreadSource) };
}

function readDay(date: MonthDay, file: YamlFile): EventSource[] {
  const events = file.parse(DaySource) ?? [];
  const slugs = new Set<string>();
  const tellings = new Map<string, string>();
  events.forEach((event, index) => {
    const report = (path: (string | number)[], message: string) =>
      file.problems.push(file.problem([index, ...path], message));
    if (slugs.has(event.slug))
      report(["slug"], `“${event.slug}” is taken by another event of the day`);
    slugs.add(event.slug);
    const telling = `${event.year} ${event.kind} ${event.articles[0]}`;
    const twin = tellings.get(telling);
    if (twin) report(["articles", 0], `makes this the same event as “${twin}”`);
    tellings.set(telling, event.slug);
    if (index > 0 && event.year < (events[index - 1]?.year ?? -Infinity)) {
      report(["year"], "comes before the event above it; the oldest stands first");
    }
    checkEvent(date, event, report);
  });
  return events;
}

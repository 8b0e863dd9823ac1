import type { Day } from "../../domain/almanac.ts";
import { coverageOf } from "../../domain/coverage.ts";
import { partDay } from "../../domain/day-parts.ts";
import { lookupFileOf, type ThreadTexts } from "../../domain/search/file.ts";
import { parseThreadDate } from "../../domain/thread-date.ts";
import type { Thread } from "../../domain/thread.ts";
import type { Almanac } from "./compile.ts";

/** A file of the extension, by its path in it. */
export interface OutputFile {
  path: string;
  contents: string;
}

/** The extension's files of an almanac: a small one for each day, its stories beside it, and what spans the year. */
export function filesOf({ days, stories, threads }: Almanac): OutputFile[] {
  return [
    ...days.flatMap(dayFiles),
    ...[...stories]
      .filter(([, told]) => Object.keys(told).length > 0)
      .map(([date, told]) => file(`stories/${date}`, told)),
    ...threads.map((thread) => file(`threads/${thread.name}`, thread)),
    file("coverage", coverageOf(days)),
    file("lookup", lookupFileOf(days, stories, threads.map(textsOf))),
  ];
}

/** What the lookup reads of a thread. */
function textsOf({ name, title, parties, introduction, moments }: Thread): ThreadTexts {
  const years = moments.flatMap(({ date }) => parseThreadDate(date)?.year ?? []);
  return {
    name,
    title,
    parties,
    introduction,
    from: years[0] ?? 0,
    to: years.at(-1) ?? 0,
    moments: moments.map(({ label, text }) => `${label} ${text}`).join(" "),
  };
}

/** A day's files: what a new tab reads, and the rest where there is more. */
export function dayFiles(day: Day): OutputFile[] {
  const { head, rest } = partDay(day);
  return [file(day.date, head), ...(rest.length > 0 ? [file(`rest/${day.date}`, rest)] : [])];
}

function file(path: string, value: unknown): OutputFile {
  return { path: `almanac/${path}.json`, contents: JSON.stringify(value) };
}

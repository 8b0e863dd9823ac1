import { isIsbn } from "../../domain/isbn.ts";
import type { MonthDay } from "../../domain/month-day.ts";
import type { EventSource } from "../../domain/schema.ts";
import type { Problem } from "./problem.ts";
import { openingOf } from "./stock-phrases.ts";
import type { StoryFile } from "./story-file.ts";
import { wordingMistakes } from "./wording.ts";

/** Words that a story may have, in all its sections. */
export const STORY_WORDS = { least: 300, most: 500 } as const;

/** Checks stories against the days that they belong to. */
export function checkStories(
  files: readonly StoryFile[],
  days: ReadonlyMap<MonthDay, EventSource[]>,
): Problem[] {
  const told = new Map<string, string>();
  const openings = new Map<string, string>();
  return files.flatMap(({ yaml, story }) => {
    if (!story) return [];
    const problems: Problem[] = [];
    const report = (path: (string | number)[], message: string) =>
      problems.push(yaml.problem(path, message));
    const [date, slug] = story.event.split("/");
    const event = days.get(date as MonthDay)?.find((each) => each.slug === slug);
    if (!event) report(["event"], `names ${story.event}, and no day has that event`);
    if (event?.funFact)
      report(["funFact"], `stands in data/days/${date}.yaml too; the story’s is enough`);
    const other = told.get(story.event);
    if (other) report(["event"], `has a story already, ${other}`);
    told.set(story.event, yaml.name);
    if (!yaml.name.endsWith(`/${date}-${slug}.md`))
      report(["event"], `wants the file to be named ${date}-${slug}.md`);
    story.reading.forEach(({ isbn }, index) => {
      if (isbn !== undefined && !isIsbn(isbn))
        report(["reading", index, "isbn"], "has a wrong check digit");
    });
    for (const { heading, text } of story.sections) {
      for (const mistake of wordingMistakes(`${heading} ${text}`))
        report([], `${mistake}, under “${heading}”`);
    }
    for (const mistake of wordingMistakes(`${story.funFact.title} ${story.funFact.text}`))
      report(["funFact"], mistake);
    const opening = openingOf(story.sections[0]?.text ?? "");
    const alike = openings.get(opening);
    if (alike) report([], `opens like ${alike}: “${opening} …”`);
    openings.set(opening, yaml.name);
    if (
      !story.reading.some(
        ({ gutenberg, article }) => gutenberg !== undefined || article !== undefined,
      )
    ) {
      report(["reading"], "has nothing that is free to read: a gutenberg number or an article");
    }
    const words = story.sections.flatMap((section) => section.text.split(/\s+/)).length;
    if (words < STORY_WORDS.least || words > STORY_WORDS.most) {
      report(
        [],
        `has ${words} words in its sections; ${STORY_WORDS.least} to ${STORY_WORDS.most} are wanted`,
      );
    }
    return problems;
  });
}

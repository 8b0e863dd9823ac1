import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { describe as inWords } from "../../../modules/almanac/problem.ts";
import { compile } from "../../../modules/almanac/compile.ts";
import { readSource } from "../../../modules/almanac/read.ts";

const GOOD = `- slug: japan-breaks-off-talks
  year: 1904
  title: Japan breaks off its talks with Russia
  summary: >-
    After six months of notes over Manchuria and Korea, Tokyo’s minister in Saint Petersburg told
    the Tsar’s government that Japan would negotiate no longer.
  countries: [JP, RU]
  place: { name: Saint Petersburg, latitude: 59.94, longitude: 30.31 }
  articles: [Russo-Japanese War]
  topic: politics
  weight: 3
  calendar: { julian: 1904-01-24 }
`;

const SECTION = `${"Some plain words of a story that says what came before and what followed. ".repeat(6)}`;
const STORY = `---
event: 02-06/japan-breaks-off-talks
funFact:
  title: Two calendars, one war
  text: >-
    Russia still kept the Julian calendar, so the note that Japan dated 6 February reached a desk there on 24 January.
reading:
  - { title: The Russo-Japanese Conflict, author: Kan’ichi Asakawa, year: 1904, gutenberg: 57931 }
  - { title: The Origins of the Russo-Japanese War, author: Ian Nish, publisher: Longman, year: 1985 }
---
${["One", "Two", "Three", "Four"].map((each) => `## Part ${each}\n\n${SECTION}\n`).join("\n")}`;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "dayleaf-data-"));
  await mkdir(join(root, "days"));
  await mkdir(join(root, "stories"));
  await mkdir(join(root, "threads"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** What the check says of a day file and a story, beside the days that are missing. */
async function problemsOf(day: string, story?: string): Promise<string[]> {
  await writeFile(join(root, "days/02-06.yaml"), day);
  if (story) await writeFile(join(root, "stories/02-06-japan-breaks-off-talks.md"), story);
  const { problems } = await readSource(root);
  return problems.filter(({ message }) => message !== "is missing").map(inWords);
}

describe("the check of data/", () => {
  it("takes a right day and story", async () => {
    expect(await problemsOf(GOOD, STORY)).toEqual([]);
  });

  it.each<[what: string, day: string, problem: string | RegExp]>([
    [
      "an unknown country",
      GOOD.replace("[JP, RU]", "[JP, XX, RU]"),
      /02-06\.yaml:7: \[0\]\.countries\[1\] has “XX”/,
    ],
    [
      "coordinates elsewhere",
      GOOD.replace("59.94", "-19.94"),
      /02-06\.yaml:8: \[0\]\.place puts Saint Petersburg at -19\.94/,
    ],
    [
      "a year 0",
      GOOD.replace("year: 1904", "year: 0"),
      /02-06\.yaml:2: \[0\]\.year there is no year 0/,
    ],
    [
      "the same slug twice",
      GOOD + GOOD,
      /02-06\.yaml:13: \[1\]\.slug “japan-breaks-off-talks” is taken/,
    ],
    [
      "the same event twice",
      GOOD + GOOD.replace("slug: japan", "slug: again-japan"),
      /makes this the same event as “japan-breaks-off-talks”/,
    ],
    [
      "an impossible article",
      GOOD.replace("[Russo-Japanese War]", '["War|Peace"]'),
      /02-06\.yaml:9: \[0\]\.articles\[0\] cannot be the title/,
    ],
    [
      "an address for an article",
      GOOD.replace("[Russo-Japanese War]", '["https://en.wikipedia.org/wiki/War"]'),
      /is an address or a page that is no article/,
    ],
    [
      "a short summary",
      GOOD.replace(/After[\s\S]*longer\./, "Too short."),
      /02-06\.yaml:4: \[0\]\.summary has 10 characters; at least 90/,
    ],
    [
      "an unknown topic",
      GOOD.replace("politics", "gossip"),
      /02-06\.yaml:10: \[0\]\.topic is one of politics/,
    ],
    ["a field that is none", `${GOOD}  colour: red\n`, /\[0\]\.colour/],
    [
      "a wrong other date",
      GOOD.replace("1904-01-24", "1904-01-25"),
      /calendar\.julian is 1904-01-25, 1 days off/,
    ],
    [
      "a bare number of dead",
      GOOD.replace("would negotiate no longer", "would fight; 1,200 people died"),
      /02-06\.yaml:4: \[0\]\.summary has “1,200 people died” as if it were certain/,
    ],
    ["straight quotation marks", GOOD.replace("Tokyo’s", "Tokyo's"), /straight quotation mark/],
    ["a fun fact beside a story’s", GOOD, ""],
    ["no YAML", "- slug: [", /02-06\.yaml:\d+: is not YAML/],
  ])("says where %s is", async (_, day, problem) => {
    const found = await problemsOf(day);
    if (problem === "") expect(found).toEqual([]);
    else expect(found.join("\n")).toMatch(problem);
  });

  it.each<[what: string, story: string, problem: RegExp]>([
    [
      "a story without an event",
      STORY.replace("02-06/japan", "02-07/japan"),
      /:2: event names 02-07\/japan-breaks-off-talks, and no day has/,
    ],
    [
      "a reading without an author",
      STORY.replace("author: Kan’ichi Asakawa, ", ""),
      /:8: reading\[0\]\.author/,
    ],
    [
      "a reading without a title",
      STORY.replace("title: The Russo-Japanese Conflict, ", ""),
      /reading\[0\]\.title/,
    ],
    [
      "a wrong ISBN",
      STORY.replace("gutenberg: 57931", "publisher: Longman, isbn: 0-582-49114-3"),
      /reading\[0\]\.isbn has a wrong check digit/,
    ],
    ["markup", STORY.replace("Some plain", "Some *plain"), /:13: has markup/],
    ["too few sections", STORY.replace(/## Part Four[\s\S]*/, ""), /4 to 6 sections are wanted/],
    [
      "a reading list with nothing free",
      STORY.replace("gutenberg: 57931", "publisher: Houghton"),
      /:8: reading has nothing that is free to read/,
    ],
    [
      "a single reading",
      STORY.replace(/  - \{ title: The Origins.*\n/, ""),
      /2 to 4 readings are wanted/,
    ],
    [
      "a stock phrase",
      STORY.replace("Some plain", "Some pivotal"),
      /has the stock phrase “pivotal”/,
    ],
    [
      "a bare number of dead",
      STORY.replace("Some plain", "The war killed 1,200 men. Some plain"),
      /has “killed 1,200” as if it were certain.*under “Part One”/,
    ],
    [
      "a bare number of dead in a fun fact",
      STORY.replace("Russia still kept", "In it 1,200 people died. Russia still kept"),
      /:\d+: funFact has “1,200 people died” as if it were certain/,
    ],
    ["no front matter", "## Part One", /:1: begins with front matter/],
  ])("says where %s is", async (_, story, problem) => {
    expect((await problemsOf(GOOD, story)).join("\n")).toMatch(problem);
  });

  it("misses days, and refuses files that are none", async () => {
    await writeFile(join(root, "days/02-30.yaml"), GOOD);
    const { problems } = await readSource(root);
    expect(problems.filter(({ message }) => message === "is missing")).toHaveLength(366);
    expect(problems.map(inWords).join("\n")).toContain(
      "data/days/02-30.yaml:1: is named after no day",
    );
  });
});

describe("the almanac", () => {
  it("is compiled in under 3 seconds", async () => {
    await cp("data", root, { recursive: true });
    // Other tests share the machine, and can only make a run slower: the best of three is the compile's own.
    const times: number[] = [];
    for (let run = 0; run < 3; run++) {
      const start = performance.now();
      compile(await readSource(root));
      times.push(performance.now() - start);
    }
    expect(Math.min(...times)).toBeLessThan(3000);
  }, 30_000);
});

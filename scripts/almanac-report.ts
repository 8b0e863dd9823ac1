// Prints the tables behind the almanac's figures, and draws the year's coverage for the README.
import { writeFile } from "node:fs/promises";
import messages from "../public/_locales/en/messages.json" with { type: "json" };
import { REGION_CODES, regionsOf, SUB_REGION_CODES } from "../domain/regions.ts";
import { compile } from "../modules/almanac/compile.ts";
import { figuresOf } from "../modules/almanac/figures.ts";
import { share } from "../modules/almanac/limits.ts";
import { drawCoverage } from "../modules/almanac/picture.ts";
import { readSource } from "../modules/almanac/read.ts";

const PICTURE = "docs/images/coverage.svg";

const { days } = compile(await readSource("data"));
const figures = figuresOf(days);
const name = (code: (typeof REGION_CODES)[number] | (typeof SUB_REGION_CODES)[number]) =>
  messages[`region${code}`].message;

function table(title: string, rows: Iterable<readonly [string, number]>, of: number): void {
  console.log(`\n${title}`);
  for (const [label, value] of rows) {
    console.log(
      `  ${label.padEnd(34)}${String(value).padStart(6)}  ${share(value, of).padStart(7)}`,
    );
  }
}

console.log(`${figures.days} days, ${figures.events} events, ${figures.stories} stories`);
console.log(`at least ${figures.fewestADay} events a day`);
table(
  "before",
  [
    ["1900", figures.before1900],
    ["1500", figures.before1500],
  ],
  figures.events,
);
table("century", figures.byCentury, figures.events);
table("topic", figures.byTopic, figures.events);
table("kind", figures.byKind, figures.events);
table(
  "days with region",
  REGION_CODES.map((code) => [name(code), figures.daysByRegion.get(code) ?? 0]),
  figures.days,
);
table(
  "days with sub-region",
  [
    ...SUB_REGION_CODES.map(
      (code) => [name(code), figures.daysBySubRegion.get(code) ?? 0] as const,
    ),
    ["the Pacific islands together", figures.daysWithPacificIslands],
  ],
  figures.days,
);
table(
  "leads with region",
  REGION_CODES.map((code) => [name(code), figures.leadsByRegion.get(code) ?? 0]),
  figures.days,
);
table("leads with", [["a story", figures.leadsWithStory]], figures.days);
console.log("\nevents by day, of Africa/Americas/Asia/Europe/Oceania");
for (const { date, events } of days) {
  const byRegion = REGION_CODES.map(
    (code) => events.filter(({ regions }) => regionsOf(regions).includes(code)).length,
  );
  console.log(`  ${date}  ${String(events.length).padStart(2)}  ${byRegion.join("/")}`);
}
await writeFile(
  PICTURE,
  drawCoverage(days, new Map(REGION_CODES.map((code) => [code, name(code)]))),
);
console.log(`\nThe year is drawn in ${PICTURE}.`);

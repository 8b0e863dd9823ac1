// Measures the lookup in a real popup: from a key press to the results painted, as shipped and with an almanac
// of a hundred times the events; and from opening the popup to typing in it, beside an empty one.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LookupFile } from "../../domain/search/file.ts";
import { unpackWords } from "../../domain/search/word-list.ts";
import { indexWords } from "../../domain/search/word-index.ts";
import { launch } from "../../scripts/launch.ts";
import { keyPresses, type Press } from "./key-presses.ts";

const BUILD = ".output/chrome-mv3";
const TIMES = 100;
const OPENS = 12;

/** The value below which 95 of 100 lie, in milliseconds. */
function percentile95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN;
}
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** A build whose lookup has a hundred times the events, each with words of its own among the shared ones. */
async function enlarged(folder: string): Promise<void> {
  await cp(BUILD, folder, { recursive: true });
  const path = join(folder, "almanac/lookup.json");
  const { rows, threads } = JSON.parse(await readFile(path, "utf8")) as LookupFile;
  const many: LookupFile["rows"] = [];
  for (let copy = 0; copy < TIMES; copy++) {
    for (const [date, slug, ...rest] of rows) many.push([date, `${slug}-${copy}`, ...rest]);
  }
  const texts = many.map((row, place) => ({
    title: `${row[6]} ${place % 50 === 0 ? `rarity${place}` : ""}`,
    names: `${row[9]} ${row[2]}`,
    summary: row[6].split(" ").toReversed().join(" "),
    story: "",
  }));
  await writeFile(path, JSON.stringify({ rows: many, threads, index: indexWords(texts) }));
}

async function emptyPopup(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, "manifest.json"),
    JSON.stringify({
      manifest_version: 3,
      name: "empty",
      version: "1",
      chrome_url_overrides: { newtab: "popup.html" },
    }),
  );
  await writeFile(
    join(folder, "popup.html"),
    '<!doctype html><meta charset="utf-8"><title>Empty</title><input autofocus>',
  );
}

/** Opens the popup's page again and again. @returns the times until its field has the focus */
async function readyTimes(extension: string): Promise<number[]> {
  const { context, origin, close } = await launch({ headless: true, extension });
  const times: number[] = [];
  for (let open = 0; open < OPENS; open++) {
    const page = await context.newPage();
    await page.goto(`${origin}/popup.html`);
    await page.waitForFunction(() => document.activeElement?.matches("input"));
    times.push(
      await page.evaluate(() => {
        const { domContentLoadedEventEnd } = performance.getEntriesByType(
          "navigation",
        )[0] as PerformanceNavigationTiming;
        const [ready] = performance.getEntriesByName("ready to type");
        return ready?.startTime ?? domContentLoadedEventEnd;
      }),
    );
    await page.close();
  }
  await close();
  return times;
}

async function measure(extension: string): Promise<Press[]> {
  const { context, origin, close } = await launch({ headless: true, extension });
  const page = await context.newPage();
  await page.goto(`${origin}/popup.html`);
  const times = await keyPresses(page);
  await close();
  return times;
}

function say(what: string, presses: readonly Press[]): void {
  const painted = presses.map((press) => press.painted);
  const answered = presses.map((press) => press.answered);
  console.log(
    `${what}: 95th percentile ${percentile95(painted).toFixed(1)} ms, median ${median(painted).toFixed(1)} ms ` +
      `(answered: ${percentile95(answered).toFixed(1)} and ${median(answered).toFixed(1)} ms; ${presses.length} presses)`,
  );
  if (process.env["DAYLEAF_SLOWEST"])
    for (const { query, ...times } of presses
      .toSorted((a, b) => b.painted - a.painted)
      .slice(0, 12))
      console.log(`  ${times.painted.toFixed(1)} (${times.answered.toFixed(1)}) ${query}`);
}

const work = await mkdtemp(join(tmpdir(), "dayleaf-bench-"));
try {
  await enlarged(join(work, "large"));
  await emptyPopup(join(work, "empty"));
  const shipped = await measure(BUILD);
  const large = await measure(join(work, "large"));
  const ours = median(await readyTimes(BUILD));
  const empty = median(await readyTimes(join(work, "empty")));
  const { index } = JSON.parse(
    await readFile(join(BUILD, "almanac/lookup.json"), "utf8"),
  ) as LookupFile;
  const words = unpackWords(index.words).length;
  const bytes = JSON.stringify(index).length;
  say("key press to results painted, as shipped", shipped);
  say(`the same with ${TIMES} times the events`, large);
  console.log(
    `popup open to ready to type: ${ours.toFixed(0)} ms, an empty one ${empty.toFixed(0)} ms, ratio ${(ours / empty).toFixed(2)}`,
  );
  console.log(
    `index: ${bytes} bytes for ${words} words, ${(bytes / words).toFixed(1)} bytes a word`,
  );
} finally {
  await rm(work, { recursive: true, force: true });
}

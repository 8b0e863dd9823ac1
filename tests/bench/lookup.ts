// Measures the lookup in a real popup: from a key press to the results painted, as shipped and with an almanac
// of a hundred times the events; and from opening the popup to typing in it, beside an empty one.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { LookupFile } from "../../domain/search/file.ts";
import { indexWords } from "../../domain/search/word-index.ts";
import { launch } from "../../scripts/launch.ts";

const BUILD = ".output/chrome-mv3";
const TIMES = 100;
const QUERIES = [
  "tsushima",
  "port arthr",
  "japan russia talks",
  "1904",
  "6 feb",
  "moon landing",
  "in:africa 1960",
  "19th century",
];
const OPENS = 12;

/** The value below which 95 of 100 lie, in milliseconds. */
function percentile95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN;
}
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Types each query letter by letter. @returns the time from each key press to the frame after the one that shows its results */
async function keyPresses(page: Page): Promise<number[]> {
  const field = page.getByRole("combobox");
  await field.waitFor();
  await field.fill("warm");
  await page.getByRole("option").first().waitFor({ timeout: 60_000 });
  const all = await page.evaluate(async (queries) => {
    const input = document.querySelector<HTMLInputElement>("[role=combobox]");
    if (!input) throw new Error("no field");
    const list = document.querySelector(".lookup") ?? document.body;
    const type = (value: string) =>
      new Promise<number>((done) => {
        const start = performance.now();
        const painted = () =>
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.addEventListener("message", () => done(performance.now() - start));
            channel.port1.start();
            channel.port2.postMessage(undefined);
          });
        const observer = new MutationObserver(() => {
          observer.disconnect();
          painted();
        });
        observer.observe(list, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
        // Where a letter more changes nothing on the screen, there is nothing to wait for.
        setTimeout(() => done(Number.NaN), 1500);
        const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
        setter?.call(input, value);
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      });
    const times: number[] = [];
    for (const query of queries) {
      for (let length = 1; length <= query.length; length++) {
        times.push(await type(query.slice(0, length)));
        await new Promise((done) => setTimeout(done, 60));
      }
    }
    return times;
  }, QUERIES);
  return all.filter((time) => !Number.isNaN(time));
}

/** A build whose lookup has a hundred times the events, each with words of its own among the shared ones. */
async function enlarged(folder: string): Promise<void> {
  await cp(BUILD, folder, { recursive: true });
  const path = join(folder, "almanac/lookup.json");
  const { rows } = JSON.parse(await readFile(path, "utf8")) as LookupFile;
  const many: LookupFile["rows"] = [];
  for (let copy = 0; copy < TIMES; copy++) {
    for (const [date, slug, ...rest] of rows) many.push([date, `${slug}-${copy}`, ...rest]);
  }
  const texts = many.map((row, place) => ({
    title: `${row[6]} ${place % 50 === 0 ? `rarity${place}` : ""}`,
    names: String(row[2]),
    summary: row[6].split(" ").toReversed().join(" "),
    story: "",
  }));
  await writeFile(path, JSON.stringify({ rows: many, index: indexWords(texts) }));
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

async function measure(extension: string): Promise<number[]> {
  const { context, origin, close } = await launch({ headless: true, extension });
  const page = await context.newPage();
  await page.goto(`${origin}/popup.html`);
  const times = await keyPresses(page);
  await close();
  return times;
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
  const words = index.words.split(" ").length;
  const bytes = JSON.stringify(index).length;
  console.log(
    `key press to results painted, 95th percentile, as shipped: ${percentile95(shipped).toFixed(1)} ms (${shipped.length} presses)`,
  );
  console.log(
    `the same with ${TIMES} times the events: ${percentile95(large).toFixed(1)} ms (${large.length} presses)`,
  );
  console.log(
    `popup open to ready to type: ${ours.toFixed(0)} ms, an empty one ${empty.toFixed(0)} ms, ratio ${(ours / empty).toFixed(2)}`,
  );
  console.log(
    `index: ${bytes} bytes for ${words} words, ${(bytes / words).toFixed(1)} bytes a word`,
  );
} finally {
  await rm(work, { recursive: true, force: true });
}

// Measures the new tab beside an empty one in real Chromium, and writes the table that the README quotes.
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { watchTab, type Watched } from "./attached-tab.ts";
import { writeExtensions } from "./extensions.ts";
import { drawFilmstrip } from "./filmstrip.ts";
import { measure, withBrowser, type Samples } from "./measure.ts";
import { afterOptions, firstOfDay } from "./moments.ts";
import type { Opened } from "./new-tab-page.ts";
import { median } from "./numbers.ts";
import { tableOf, type Row } from "./table.ts";

const COUNTS = { first: 8, cold: 8, warmEach: 3, watchedEach: 2 };
const FILM = "docs/images/filmstrip-dark.png";
const README = "README.md";
const MARKS = ["<!-- bench -->", "<!-- /bench -->"] as const;

const work = await mkdtemp(join(tmpdir(), "dayleaf-bench-"));
const extensions = await writeExtensions(work);
const { empty, dayleaf, hundred } = await measure(extensions, work, COUNTS);

let moments: Opened[] = [];
let film: Awaited<ReturnType<typeof drawFilmstrip>> | undefined;
const profile = join(work, "profile-dayleaf");
await withBrowser(
  extensions.dayleaf,
  profile,
  async (browser) => {
    const { frames } = await watchTab(browser, { film: true });
    film = await drawFilmstrip(browser, frames);
    moments = [await firstOfDay(browser), await afterOptions(browser)];
  },
  { dark: true },
);
if (!film) throw new Error("no film was made");
await writeFile(FILM, film.picture);

const paint = (of: Opened[]) => median(of.map(({ firstPaint }) => firstPaint));
const ratio = (figure: (of: Samples) => number, of: Samples) => figure(of) / figure(empty);
const bytes = async ({ requests }: Watched) => {
  const sizes = requests.map(async (url) => {
    const { size } = await stat(join(extensions.dayleaf, new URL(url).pathname));
    return size;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024;
};
const opened = [...dayleaf.first, ...dayleaf.cold, ...dayleaf.warm, ...moments];
const [watched] = dayleaf.watched;
const warm = ({ warm: of }: Samples) => paint(of);
const cold = ({ cold: of }: Samples) => paint(of);
const first = ({ first: of }: Samples) => paint(of);
const heap = ({ warm: of }: Samples) => median(of.map((tab) => tab.heap));
const taken = ({ watched: of }: Samples) => median(of.map((tab) => tab.work));

const rows: Row[] = [
  ["first contentful paint, warm", ratio(warm, dayleaf), 1.15, "×"],
  ["first contentful paint, cold", ratio(cold, dayleaf), 1.25, "×"],
  ["very first tab of a new profile", ratio(first, dayleaf), 1.6, "×"],
  ["main-thread work until idle", ratio(taken, dayleaf), 2, "×"],
  ["JS heap after collection", ratio(heap, dayleaf), 1.5, "×"],
  [
    "warm paint with 100 times the events, to Dayleaf’s own",
    warm(hundred) / warm(dayleaf),
    1.05,
    "×",
  ],
  [
    "cold paint with 100 times the events, to Dayleaf’s own",
    cold(hundred) / cold(dayleaf),
    1.05,
    "×",
  ],
  ["local requests", watched?.requests.length ?? Number.NaN, 6, ""],
  ["their bytes", watched ? await bytes(watched) : Number.NaN, 80, "KB"],
  ["layout shift, worst", Math.max(...opened.map(({ layoutShift }) => layoutShift)), 0, ""],
  [
    "tabs whose first paint lacks the lead",
    opened.filter((tab) => !tab.leadInFirstPaint).length,
    0,
    "",
  ],
  ["frames lighter than the last, in dark mode", film.flashes, 0, ""],
];
const machine = `${cpus()[0]?.model.trim() ?? "an unknown machine"}, ${cpus().length} cores`;
const said =
  `Medians of ${dayleaf.warm.length} warm and ${dayleaf.cold.length} cold opens, in turn with a new tab that is one static heading ` +
  `(${warm(empty).toFixed(0)} ms warm, ${cold(empty).toFixed(0)} ms cold). Machine: ${machine}.`;
const table = `${tableOf(rows)}\n\n${said}`;
console.log(`\n${table}\n\nThe first frames are drawn in ${FILM}.`);
const [open, close] = MARKS;
const readme = await readFile(README, "utf8");
const [before, after] = [readme.indexOf(open), readme.indexOf(close)];
if (before >= 0 && after > before)
  await writeFile(
    README,
    `${readme.slice(0, before + open.length)}\n${table}\n${readme.slice(after)}`,
  );
await rm(work, { recursive: true, force: true, maxRetries: 5 });
process.exitCode = rows.some(([, is, most]) => !(is <= most)) ? 1 : 0;

// Holds the bytes that a new tab reads before it can paint, and the extension's whole size.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const BUILD = ".output/chrome-mv3";
const KB = 1024;

const page = readFileSync(join(BUILD, "newtab.html"), "utf8");
const paths = [...page.matchAll(/\/(?:chunks\/[\w-]+|first-paint)\.js/g)].map(([path]) => path);
const style = /<style[^>]*>(.*?)<\/style>/s.exec(page)?.[1] ?? "";
const total = (list: string[]) =>
  list.reduce((sum, path) => sum + statSync(join(BUILD, path)).size, 0);
const days = readdirSync(join(BUILD, "almanac")).filter((name) => /^\d\d-\d\d\.json$/.test(name));
const largestDay = Math.max(...days.map((name) => statSync(join(BUILD, "almanac", name)).size));
const everything = readdirSync(BUILD, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

const rows: [name: string, is: number, most: number, unit: string][] = [
  [
    "script on the new tab’s path",
    total(paths.filter((path) => path.endsWith(".js"))) / KB,
    45,
    "KB",
  ],
  ["the classic script", statSync(join(BUILD, "first-paint.js")).size / KB, 2, "KB"],
  ["styles in the new tab’s page", style.length / KB, 15, "KB"],
  ["largest day file", largestDay / KB, 16, "KB"],
  ["all that a new tab reads", (page.length + total(paths) + largestDay) / KB, 80, "KB"],
  ["files that a new tab reads", paths.length + 2, 6, "files"],
  ["the whole extension", everything / KB / KB, 12, "MB"],
];

for (const [name, is, most, unit] of rows) {
  console.log(`${is <= most ? "within" : "OVER"}  ${name}: ${is.toFixed(1)} of ${most} ${unit}`);
}
process.exitCode = rows.some(([, is, most]) => is > most) ? 1 : 0;

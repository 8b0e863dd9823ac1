// The extensions that the bench sets side by side: the empty one, Dayleaf, and Dayleaf with a hundred times the events.
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Day } from "../../domain/almanac.ts";
import { compile } from "../../modules/almanac/compile.ts";
import { dayFiles } from "../../modules/almanac/files.ts";
import { readSource } from "../../modules/almanac/read.ts";

const BUILD = ".output/chrome-mv3";

/** The floor: an override that is one static heading, without any script. */
async function writeEmpty(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: "Empty",
    version: "1",
    chrome_url_overrides: { newtab: "newtab.html" },
  };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(
    join(folder, "newtab.html"),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head><body><h1>Empty</h1></body></html>',
  );
  return folder;
}

/** A day with each event told many times over, under other names and in other years. */
function multiply({ date, events }: Day, times: number): Day {
  const copies = events.flatMap((event) =>
    Array.from({ length: times }, (_, copy) => ({
      ...event,
      slug: copy === 0 ? event.slug : `${event.slug}-${copy}`,
      title: copy === 0 ? event.title : `${event.title} (${copy})`,
    })),
  );
  return { date, events: copies };
}

async function writeMultiplied(folder: string, times: number): Promise<string> {
  await cp(BUILD, folder, { recursive: true });
  const { days } = compile(await readSource("data"));
  for (const day of days)
    for (const { path, contents } of dayFiles(multiply(day, times))) {
      await mkdir(join(folder, path, ".."), { recursive: true });
      await writeFile(join(folder, path), contents);
    }
  return folder;
}

/** Writes them into a folder. @returns where each is, the floor first */
export async function writeExtensions(
  folder: string,
): Promise<Record<"empty" | "dayleaf" | "hundred", string>> {
  return {
    empty: await writeEmpty(join(folder, "empty")),
    dayleaf: resolve(BUILD),
    hundred: await writeMultiplied(join(folder, "hundred"), 100),
  };
}

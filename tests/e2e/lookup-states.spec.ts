// What the lookup shows beside results: surprises, more of them, nothing, a broken file, texts that are hostile.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { LookupFile } from "../../domain/search/file.ts";
import { lookupFileOf } from "../../domain/search/file.ts";
import { launch } from "../../scripts/launch.ts";
import { expect, Extension, test } from "./extension.ts";

const field = (page: Page) => page.getByRole("combobox", { name: "Look up a date or an event" });
const options = (page: Page) => page.getByRole("listbox", { name: "Results" }).getByRole("option");
const LOOKUP = "almanac/lookup.json";

/** Runs on a copy of the build with another lookup file. */
async function withLookup(
  change: (path: string) => Promise<void>,
  run: (extension: Extension) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "dayleaf-lookup-"));
  await cp(".output/chrome-mv3", folder, { recursive: true });
  await change(join(folder, LOOKUP));
  const { context, origin, close } = await launch({
    headless: true,
    extension: folder,
    context: { locale: "en-GB" },
  });
  try {
    await run(new Extension(context, origin));
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

test("“Surprise me” opens one of the events that were found", async ({ extension }) => {
  const popup = await extension.open("popup.html");
  await field(popup).fill("waitangi");
  await expect(options(popup).first()).toContainText("Waitangi");
  const opened = extension.context.waitForEvent("page");
  await popup.getByRole("button", { name: "Surprise me" }).click();
  await expect(await opened).toHaveURL(/newtab\.html#\/\d\d-\d\d\/[a-z0-9-]+$/);
});

test("“Surprise me” opens some day where nothing was found", async ({ extension }) => {
  const popup = await extension.open("popup.html");
  await field(popup).fill("xyzzyq");
  await expect(popup.getByText("Nothing found.")).toBeVisible();
  const opened = extension.context.waitForEvent("page");
  await popup.getByRole("button", { name: "Surprise me" }).click();
  await expect(await opened).toHaveURL(/newtab\.html#\/\d\d-\d\d$/);
});

test("the last row shows more, and End and Home walk to the ends", async ({ extension }) => {
  const popup = await extension.open("popup.html");
  await field(popup).fill("1960s");
  await expect(options(popup)).toHaveCount(9);
  await popup.keyboard.press("End");
  await expect(options(popup).last()).toHaveAttribute("aria-selected", "true");
  await expect(options(popup).last()).toHaveText("More…");
  await popup.keyboard.press("Enter");
  await expect(options(popup)).toHaveCount(40);
  await popup.keyboard.press("Home");
  await expect(options(popup).first()).toHaveAttribute("aria-selected", "true");
  await field(popup).fill("1960");
  await expect(options(popup)).toHaveCount(9);
});

test("dates in words that only the large parser reads are found a moment later", async ({
  extension,
}) => {
  const popup = await extension.context.newPage();
  await popup.clock.install({ time: new Date("2026-02-06T12:00:00") });
  await popup.goto(`${extension.origin}/popup.html`);
  await field(popup).fill("2 days after tomorrow");
  await expect(options(popup).first()).toHaveText(/The leaf of \d+ February/);
});

test("a broken file is told, and dates still work", async () => {
  await withLookup(
    (path) => writeFile(path, "{"),
    async (extension) => {
      const popup = await extension.open("popup.html");
      await field(popup).fill("waterloo");
      await expect(popup.getByRole("alert")).toContainText("The lookup could not be read.");
      await field(popup).fill("6 feb");
      await expect(options(popup).first()).toHaveText("The leaf of 6 February");
    },
  );
});

test("titles are shown as text, whatever they hold", async () => {
  const hostile = `Waterloo <img src=x onerror="document.title='broken'"> &amp; <b>`;
  await withLookup(
    async (path) => {
      const { rows, ...file } = JSON.parse(await readFile(path, "utf8")) as LookupFile;
      for (const row of rows) row[6] = hostile;
      await writeFile(path, JSON.stringify({ rows, ...file }));
    },
    async (extension) => {
      const popup = await extension.open("popup.html");
      await field(popup).fill(`waterloo`);
      await expect(options(popup).first()).toContainText(hostile);
      await expect(popup.getByRole("listbox").locator("img, b")).toHaveCount(0);
      await expect(popup).not.toHaveTitle("broken");
    },
  );
});

test("threads are a group of their own", async () => {
  const thread = {
    name: "japan-and-russia",
    title: "Two empires and Korea",
    parties: ["Japan", "Russia"],
    from: 1853,
    to: 1905,
    introduction: "",
    moments: "",
  };
  await withLookup(
    (path) => writeFile(path, JSON.stringify(lookupFileOf([], new Map(), [thread]))),
    async (extension) => {
      const popup = await extension.open("popup.html");
      await field(popup).fill("korea");
      await expect(popup.getByRole("group", { name: "Threads" })).toBeVisible();
      await expect(options(popup).first()).toContainText("1853 to 1905 · Japan and Russia");
      const opened = extension.context.waitForEvent("page");
      await popup.keyboard.press("Control+Enter");
      await expect(await opened).toHaveURL(/#\/thread\/japan-and-russia$/);
    },
  );
});

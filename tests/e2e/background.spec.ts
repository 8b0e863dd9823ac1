import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { launch } from "../../scripts/launch.ts";
import { expect, Extension, test } from "./extension.ts";

const EVENT = "newtab.html#/02-06/japan-breaks-off-talks-with-russia";
const THREAD = "newtab.html#/thread/japan-and-russia";

/** How far the page has shifted by itself. */
function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
      }),
  );
}

test("a leaf has the background of its lead, with the day’s own moment marked", async ({
  extension,
}) => {
  const page = await extension.open(EVENT);
  const background = page.getByRole("region", { name: "Background" });
  await expect(background.getByRole("heading", { name: /Japan and Russia/ })).toBeVisible();
  await expect(background).toContainText("came upon each other as neighbours");
  const here = background.locator("[aria-current='true']");
  await expect(here).toHaveCount(1);
  await expect(here).toContainText("6 Feb 1904");
  // Every moment is in the list, those without a visible line of their own too.
  const thread = await page.evaluate(async () => {
    const answer = await fetch("/almanac/threads/japan-and-russia.json");
    return (await answer.json()) as { moments: { label: string; event?: string }[] };
  });
  const items = background.getByRole("listitem");
  await expect(items).toHaveCount(thread.moments.length);
  for (const [index, { label }] of thread.moments.entries())
    await expect(items.nth(index)).toContainText(label);
  await background.getByRole("link", { name: /Port Arthur/ }).click();
  await expect(page).toHaveURL(/#\/02-08\/attack-on-port-arthur$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("8 February");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("6 February");
});

test("the whole thread unfolds in place and folds again", async ({ extension }) => {
  const page = await extension.open(EVENT);
  const background = page.getByRole("region", { name: "Background" });
  const button = background.getByRole("button", { name: "Read the whole thread" });
  await button.click();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  const shimoda = background.getByRole("listitem").filter({
    has: page.getByRole("heading", { level: 4, name: "Putyatin signs a treaty at Shimoda" }),
  });
  await expect(shimoda).toContainText("7 February 1855");
  await expect(shimoda).toContainText("26 January Old Style");
  await expect(shimoda.getByRole("link", { name: /Treaty of Shimoda/ })).toHaveAttribute(
    "href",
    "https://en.wikipedia.org/wiki/Treaty_of_Shimoda",
  );
  await expect(background.getByText(/^Historians differ:/).first()).toBeVisible();
  await button.click();
  await expect(shimoda).toBeHidden();
});

test("a thread has a page of its own, which leads to its leaves and back", async ({
  extension,
}) => {
  const page = await extension.open(EVENT);
  await page.getByRole("link", { name: "On a page of its own" }).click();
  await expect(page).toHaveURL(/#\/thread\/japan-and-russia$/);
  const title = page.getByRole("heading", { level: 1, name: "Japan and Russia" });
  await expect(title).toBeVisible();
  await expect(title).toBeFocused();
  await expect(page).toHaveTitle("Japan and Russia – Dayleaf");
  await expect(page.getByRole("main")).toContainText("Port Arthur");
  await page
    .getByRole("navigation", { name: "Timeline" })
    .getByRole("button", { name: "Tokyo breaks off the talks" })
    .click();
  await expect(page.getByRole("heading", { name: "Tokyo breaks off the talks" })).toBeFocused();
  await page.getByRole("link", { name: "The leaf of 5 September 1905" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("5 September");
  await expect(page).toHaveTitle("5 September – Dayleaf");
  await page.goBack();
  await expect(title).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("article")).toContainText("Kurino");
  await expect(page).toHaveTitle("6 February – Dayleaf");
});

test("a thread’s page leads back to today", async ({ extension }) => {
  const page = await extension.open(THREAD);
  await page.getByRole("link", { name: "Today’s leaf" }).click();
  await expect(page.getByText("What happened today in history?")).toBeVisible();
});

test("the address of an unknown thread says so", async ({ extension }) => {
  const page = await extension.open("newtab.html#/thread/nothing-of-the-kind");
  await expect(page.getByRole("alert")).toContainText("There is no thread “nothing-of-the-kind”.");
  await expect(page.getByRole("link", { name: "Today’s leaf" })).toBeVisible();
});

test("a leaf without a thread has no background", async ({ extension }) => {
  const page = await extension.open(EVENT);
  const without = await page.evaluate(async () => {
    const answer = await fetch("/almanac/02-06.json");
    const { events } = (await answer.json()) as { events: { slug: string; threads?: object }[] };
    return events.find(({ threads }) => !threads)?.slug;
  });
  await page.goto(`${extension.origin}/newtab.html#/02-06/${without}`);
  await expect(page.getByRole("region", { name: "Where it happened" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Background" })).toHaveCount(0);
});

for (const [width, height] of [
  [1280, 2000],
  [900, 2600],
  [390, 3600],
] as const) {
  test(`nothing moves at ${width} px when background and map are drawn`, async ({ extension }) => {
    const page = await extension.context.newPage();
    await page.setViewportSize({ width, height });
    await page.goto(`${extension.origin}/${EVENT}`);
    await expect(page.getByRole("button", { name: "Read the whole thread" })).toBeVisible();
    await expect(page.getByRole("img", { name: /^Map of/ })).toBeVisible();
    expect(await shifts(page)).toBe(0);
  });
}

test("missing files of background and map are told, and the leaf still works", async () => {
  const folder = await mkdtemp(join(tmpdir(), "dayleaf-broken-"));
  await cp(".output/chrome-mv3", folder, { recursive: true });
  await rm(join(folder, "almanac/threads"), { recursive: true });
  await rm(join(folder, "atlas"), { recursive: true });
  const { context, origin, close } = await launch({
    headless: true,
    extension: folder,
    context: { locale: "en-GB" },
  });
  try {
    const page = await new Extension(context, origin).open(EVENT);
    await expect(page.getByRole("region", { name: "Background" }).getByRole("alert")).toBeVisible();
    await expect(
      page.getByRole("region", { name: "Where it happened" }).getByRole("alert"),
    ).toBeVisible();
    await page.getByRole("button", { name: "Read the story" }).click();
    await expect(page.getByRole("article")).toContainText("Kurino");
    const options = await new Extension(context, origin).open("options.html");
    await expect(options.getByRole("alert")).toContainText("The map could not be read");
    await expect(options.getByRole("radiogroup", { name: "Polynesia" })).toBeVisible();
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
});

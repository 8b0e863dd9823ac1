import { expect, test } from "./extension.ts";

const LATE = new Date("2026-02-06T23:59:30");

test("a tab that stays open past midnight turns to the new day", async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.clock.install({ time: LATE });
  await page.goto(`${extension.origin}/newtab.html`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("6 February");
  await page.clock.fastForward("01:00");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("7 February");
  await expect(page.getByText("What happened today in history?")).toBeVisible();
});

test("a story that is being read stays, and the new day is offered", async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.clock.install({ time: LATE });
  await page.goto(`${extension.origin}/newtab.html`);
  await page.getByRole("button", { name: "Read the story" }).click();
  const section = page.getByRole("article").getByRole("heading", { level: 3 }).first();
  await expect(section).toBeVisible();
  await page.clock.fastForward("01:00");
  await expect(page.getByText("It is 7 February now.")).toBeVisible();
  await expect(section).toBeVisible();
  await page.getByRole("button", { name: "Turn the leaf" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("7 February");
});

test("a tab that wakes after days of sleep turns too", async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.clock.install({ time: LATE });
  await page.goto(`${extension.origin}/newtab.html`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("6 February");
  // The clock jumps without a timer having run, as after sleep.
  await page.clock.setSystemTime(new Date("2026-02-09T08:00:00"));
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("9 February");
});

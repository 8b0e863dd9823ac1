import type { Page } from "@playwright/test";
import { expect, test } from "./extension.ts";

const field = (page: Page) => page.getByRole("combobox", { name: "Look up a date or an event" });
const options = (page: Page) => page.getByRole("listbox", { name: "Results" }).getByRole("option");

test("“/” opens the lookup over the leaf, and Enter turns to what it found", async ({
  extension,
}) => {
  const page = await extension.open("newtab.html#/02-06");
  await expect(page.getByRole("article")).toBeVisible();
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("waitangi");
  await expect(options(page).first()).toContainText("Waitangi");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("article").getByRole("heading", { level: 2 })).toContainText(
    "Waitangi",
  );
});

test("Escape clears the question, then closes the lookup", async ({ extension }) => {
  const page = await extension.open("newtab.html#/02-06");
  await page.getByRole("button", { name: "Look up" }).click();
  await page.keyboard.type("everest");
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("Ctrl+Enter opens a new tab and keeps the lookup", async ({ extension }) => {
  const page = await extension.open("newtab.html#/02-06");
  await expect(page.getByRole("article")).toBeVisible();
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("7 feb");
  await expect(options(page).first()).toHaveText("The leaf of 7 February");
  const opened = extension.context.waitForEvent("page");
  await page.keyboard.press("Control+Enter");
  await expect(await opened).toHaveURL(/#\/02-07$/);
  await expect(page).toHaveURL(/#\/02-06$/);
});

test("typing mistakes, accents and the order of words do not matter", async ({ extension }) => {
  const popup = await extension.open("popup.html");
  for (const query of ["japan russia talks", "russia japn talks"]) {
    await field(popup).fill(query);
    await expect(options(popup).first(), query).toContainText("Japan breaks off its talks");
  }
});

test("filters are typed, shown as chips, and taken out", async ({ extension }) => {
  const popup = await extension.open("popup.html");
  await field(popup).fill("6 feb in:oceania");
  const all = await options(popup).count();
  await expect(popup.getByRole("button", { name: "Without the filter Oceania" })).toBeVisible();
  await expect(options(popup).filter({ hasText: "Japan breaks off" })).toHaveCount(0);
  await popup.getByRole("button", { name: "Without the filter Oceania" }).click();
  await expect(field(popup)).toHaveValue("6 feb");
  await expect(options(popup).filter({ hasText: "Japan breaks off" })).toHaveCount(1);
  expect(await options(popup).count()).toBeGreaterThan(all);
});

test("spans of years are listed under their years", async ({ extension }) => {
  const popup = await extension.open("popup.html");
  await field(popup).fill("1900-1910");
  await expect(popup.getByRole("group", { name: "1900 to 1910" })).toBeVisible();
  await expect(options(popup).first()).toContainText(/19(0\d|10)$/);
});

test("what was looked up is offered again, until it is forgotten", async ({ extension }) => {
  const popup = await extension.open("popup.html");
  await field(popup).fill("waitangi");
  await expect(options(popup).first()).toBeVisible();
  const opened = extension.context.waitForEvent("page");
  await popup.keyboard.press("Control+Enter");
  await (await opened).close();
  const again = await extension.open("popup.html");
  await again
    .getByRole("region", { name: "Looked up before" })
    .getByRole("button", { name: "waitangi" })
    .click();
  await expect(options(again).first()).toContainText("Waitangi");
  await field(again).fill("");
  await again.getByRole("button", { name: "Forget these" }).click();
  await expect(again.getByRole("region", { name: "Looked up before" })).toBeHidden();
});

test("no text injects markup or hangs", async ({ extension }) => {
  const popup = await extension.open("popup.html");
  await field(popup).fill(`<img src=x onerror=alert(1)> in:<b> ${"x".repeat(200_000)}`);
  await expect(popup.getByText("Nothing found.")).toBeVisible();
  await expect(popup.locator("main img")).toHaveCount(0);
});

import { expect, test } from "./extension.ts";

test("days turn one by one, over the year’s end too, and Back goes back", async ({ extension }) => {
  const page = await extension.open("newtab.html#/12-31");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toContainText("31 December");
  await page.getByRole("link", { name: "Next day" }).click();
  await expect(heading).toContainText("1 January");
  await expect(page).toHaveURL(/#\/01-01$/);
  await page.getByRole("link", { name: "Previous day" }).click();
  await page.getByRole("link", { name: "Previous day" }).click();
  await expect(heading).toContainText("30 December");
  await page.goBack();
  await expect(heading).toContainText("31 December");
  await page.getByRole("button", { name: "Today" }).click();
  await expect(page.getByText("What happened today in history?")).toBeVisible();
});

test("an event of the day opens under an address of its own", async ({ extension }) => {
  const page = await extension.open("newtab.html#/02-06");
  const lead = page.getByRole("article").getByRole("heading", { level: 2 });
  const before = await lead.textContent();
  const also = page.getByRole("region", { name: "Also on this day" });
  const link = also.getByRole("link").first();
  const title = (await link.textContent()) ?? "";
  await link.click();
  await expect(lead).toHaveText(title);
  await expect(page).toHaveURL(/#\/02-06\/[a-z0-9-]+$/);
  await page.goBack();
  await expect(lead).toHaveText(before ?? "");
});

test("the day’s list narrows to a region and widens again", async ({ extension }) => {
  const page = await extension.open("newtab.html#/02-06");
  const also = page.getByRole("region", { name: "Also on this day" });
  await expect(also.getByRole("listitem").first()).toBeVisible();
  const all = await also.getByRole("listitem").count();
  await also.getByRole("button", { name: "Oceania" }).click();
  await expect(also.getByRole("button", { name: "Oceania" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  const some = await also.getByRole("listitem").count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await also.getByRole("button", { name: "Everything" }).click();
  await expect(also.getByRole("listitem")).toHaveCount(all);
});

test("a date is picked with the keyboard alone", async ({ extension }) => {
  const page = await extension.open("newtab.html#/02-06");
  await page.getByRole("button", { name: "Pick a date" }).press("Enter");
  const picker = page.getByRole("dialog", { name: "Choose a day" });
  await expect(picker.getByRole("button", { name: "6 February", exact: true })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(picker.getByRole("button", { name: "13 February" })).toBeFocused();
  await page.keyboard.press("End");
  await expect(picker.getByRole("button", { name: "29 February" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(picker.getByRole("button", { name: "1 March", exact: true })).toBeFocused();
  await page.keyboard.press("PageDown");
  await expect(picker.getByRole("button", { name: "1 April", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("1 April");
  await expect(picker).toBeHidden();
});

test("Escape leaves the date picker and gives the focus back", async ({ extension }) => {
  const page = await extension.open("newtab.html#/02-06");
  const button = page.getByRole("button", { name: "Pick a date" });
  await button.click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(button).toBeFocused();
});

test("a surprise is another day", async ({ extension }) => {
  const page = await extension.open("newtab.html#/02-06");
  await page.getByRole("button", { name: "Surprise me" }).click();
  await expect(page).not.toHaveURL(/#\/02-06$/);
  await expect(page).toHaveURL(/#\/\d\d-\d\d$/);
  await expect(page.getByRole("article")).toBeVisible();
});

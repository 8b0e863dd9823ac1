import { expect, test } from "./extension.ts";

test("interests are saved as they are changed, and every open tab follows", async ({
  extension,
}) => {
  const tab = await extension.open("newtab.html#/02-06");
  const also = tab.getByRole("region", { name: "Also on this day" });
  await expect(also.getByRole("button", { name: "Oceania" })).toBeVisible();
  const options = await extension.open("options.html");
  await expect(options.getByRole("heading", { name: "Options" })).toBeVisible();
  const oceania = options.getByRole("radiogroup", { name: "Oceania", exact: true });
  await oceania.getByRole("radio", { name: "Hide" }).check();
  await expect(options.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  for (const name of ["Australia and New Zealand", "Melanesia", "Micronesia", "Polynesia"]) {
    const group = options.getByRole("radiogroup", { name, exact: true });
    await expect(group.getByRole("radio", { name: "Hide" })).toBeChecked();
  }
  await expect(also.getByRole("button", { name: "Oceania" })).toBeHidden();
  await options.reload();
  await expect(oceania.getByRole("radio", { name: "Hide" })).toBeChecked();
});

test("a favoured region leads the leaf", async ({ extension }) => {
  const options = await extension.open("options.html");
  const group = options.getByRole("radiogroup", { name: "Australia and New Zealand" });
  await group.getByRole("radio", { name: "Favour" }).check();
  await expect(options.getByText(/A favoured region leads on \d+ of them/)).toBeVisible();
  const tab = await extension.open("newtab.html#/02-06");
  await expect(tab.getByRole("article")).toContainText("Australia and New Zealand");
});

test("where the interests leave nothing, the leaf says so and shows the world’s", async ({
  extension,
}) => {
  const options = await extension.open("options.html");
  for (const name of ["Africa", "Americas", "Asia", "Europe", "Oceania"]) {
    await options
      .getByRole("radiogroup", { name, exact: true })
      .getByRole("radio", { name: "Hide" })
      .check();
  }
  await expect(options.getByText("Saved", { exact: true })).toBeVisible();
  await expect(options.getByText(/has an event on [0-9] of the 366 days/)).toBeVisible();
  const tab = await extension.open("newtab.html#/02-06");
  await expect(tab.getByText("Your interests leave nothing on this day")).toBeVisible();
  await expect(tab.getByRole("article")).toBeVisible();
});

test("theme and text size reach every screen at once", async ({ extension }) => {
  const tab = await extension.open("newtab.html#/02-06");
  const options = await extension.open("options.html");
  await options.getByRole("radio", { name: "Dark" }).check();
  await options.getByRole("radio", { name: "Larger" }).check();
  const root = tab.locator("html");
  await expect(root).toHaveAttribute("data-theme", "dark");
  await expect(root).toHaveCSS("color-scheme", "dark");
  await expect(root).toHaveCSS("font-size", "21.6px");
});

test("a write that the browser refuses is told, and the choice stays", async ({ extension }) => {
  const options = await extension.open("options.html");
  const group = options.getByRole("radiogroup", { name: "Polynesia" });
  // As a full quota would answer.
  await options.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { sync: { set: unknown } } } };
    chrome.storage.sync.set = (_: object, done?: () => void) => {
      if (done) throw new Error("QUOTA_BYTES_PER_ITEM quota exceeded");
      return Promise.reject(new Error("QUOTA_BYTES_PER_ITEM quota exceeded"));
    };
  });
  await group.getByRole("radio", { name: "Favour" }).check();
  await expect(options.getByRole("alert")).toContainText("quota exceeded");
  await expect(group.getByRole("radio", { name: "Favour" })).toBeChecked();
});

test("a reset asks once, then puts everything back", async ({ extension }) => {
  const options = await extension.open("options.html");
  const group = options.getByRole("radiogroup", { name: "Polynesia" });
  await group.getByRole("radio", { name: "Hide" }).check();
  await options.getByRole("button", { name: "Reset everything" }).click();
  await options.getByRole("button", { name: "Reset for good" }).click();
  await expect(group.getByRole("radio", { name: "Include" })).toBeChecked();
  await options.reload();
  await expect(group.getByRole("radio", { name: "Include" })).toBeChecked();
});

test("the count of days is the almanac’s own", async ({ extension }) => {
  const options = await extension.open("options.html");
  const coverage = await options.evaluate(async () => {
    const answer = await fetch("/almanac/coverage.json");
    return (await answer.json()) as number[][];
  });
  const days = coverage.filter((masks) => masks.length > 0).length;
  await expect(options.getByText(`has an event on ${days} of the 366 days`)).toBeVisible();
});

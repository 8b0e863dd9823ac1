import type { Page } from "@playwright/test";
import { expect, test } from "./extension.ts";

async function ask(page: Page, query: string) {
  const field = page.getByRole("combobox", { name: "Look up a date or an event" });
  await field.fill(query);
  return page.getByRole("listbox", { name: "Results" }).getByRole("option");
}

test("the popup opens on today’s lead with the field focused", async ({ extension }) => {
  const popup = await extension.open("popup.html");
  await expect(popup.getByRole("combobox", { name: "Look up a date or an event" })).toBeFocused();
  await expect(popup.getByRole("article").getByRole("heading", { level: 2 })).not.toBeEmpty();
});

for (const query of ["6 feb", "feb 6", "02-06", "6/2", "0206"]) {
  test(`“${query}” is a leaf`, async ({ extension }) => {
    const popup = await extension.open("popup.html");
    const options = await ask(popup, query);
    await expect(options.first()).toHaveText("The leaf of 6 February");
  });
}

test("words for days count from today", async ({ extension }) => {
  const popup = await extension.context.newPage();
  // A Friday.
  await popup.clock.install({ time: new Date("2026-02-06T12:00:00") });
  await popup.goto(`${extension.origin}/popup.html`);
  for (const [query, day] of [
    ["today", "6 February"],
    ["tomorrow", "7 February"],
    ["yesterday", "5 February"],
    ["next friday", "13 February"],
    ["in 3 days", "9 February"],
  ] as const) {
    await expect((await ask(popup, query)).first(), query).toHaveText(`The leaf of ${day}`);
  }
});

test("a year and words find events", async ({ extension }) => {
  const popup = await extension.open("popup.html");
  await expect((await ask(popup, "1904")).filter({ hasText: "Japan breaks off" })).toBeVisible();
  await expect((await ask(popup, "japan talks")).first()).toContainText(
    "Japan breaks off its talks",
  );
});

test("the arrows walk the list and Enter opens the leaf in a tab", async ({ extension }) => {
  const popup = await extension.open("popup.html");
  const options = await ask(popup, "6 feb");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await popup.keyboard.press("ArrowDown");
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await popup.keyboard.press("ArrowUp");
  const opened = extension.context.waitForEvent("page");
  // The popup closes itself, so that the key press may never be answered.
  await popup.keyboard.press("Enter").catch(() => undefined);
  const leaf = await opened;
  await expect(leaf).toHaveURL(/newtab\.html#\/02-06$/);
  // A tab that the extension opens may begin before the test's locale reaches it.
  await expect(leaf.getByRole("heading", { level: 1 })).toContainText(/6 February|February 6/);
});

test("“Nothing found” says what can be asked", async ({ extension }) => {
  const popup = await extension.open("popup.html");
  await ask(popup, "xyzzyq");
  await expect(popup.getByText("Nothing found.")).toBeVisible();
  await expect(popup.getByText(/Ask for a date/)).toBeVisible();
  await popup.keyboard.press("Escape");
  await expect(popup.getByRole("combobox")).toHaveValue("");
  await expect(popup.getByRole("article")).toBeVisible();
});

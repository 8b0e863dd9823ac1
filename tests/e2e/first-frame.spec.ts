import { expect, test } from "./extension.ts";
import type { Page } from "@playwright/test";

const NOON = new Date("2026-02-06T12:00:00");

/** The lead's title in the page as it stood before any module ran. */
async function paintedBefore(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (globalThis as { firstTitle?: string }).firstTitle);
}

/** Notes what the classic script left in the page when the parser has reached its end. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener("readystatechange", () => {
      if (document.readyState !== "interactive") return;
      const title = document.querySelector("article h2")?.textContent;
      Object.assign(globalThis, { firstTitle: title ?? undefined });
    });
  });
}

/** Waits until a tab has left the leaves of both days. */
async function leavesOf(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const left = JSON.parse(localStorage.getItem("dayleaf:leaves") ?? "{}") as { leaves?: object };
    return Object.keys(left.leaves ?? {}).length === 2;
  });
}

test("the second tab has its lead in the page before a module runs, and keeps it", async ({
  extension,
}) => {
  const first = await extension.open("newtab.html");
  const title =
    (await first.getByRole("article").getByRole("heading", { level: 2 }).textContent()) ?? "";
  await leavesOf(first);
  const second = await extension.context.newPage();
  await watch(second);
  await second.goto(`${extension.origin}/newtab.html`);
  await expect(second.getByRole("button", { name: "Save" })).toHaveAttribute(
    "aria-pressed",
    "false",
  );
  expect(await paintedBefore(second)).toBe(title);
  // It lives: Preact took the same markup over.
  await second.getByRole("button", { name: "Save" }).click();
  await expect(second.getByRole("button", { name: "Save" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(second.getByRole("article")).toHaveCount(1);
});

test("the first tab of a new day has its own lead at once", async ({ extension }) => {
  const eve = await extension.context.newPage();
  await eve.clock.setFixedTime(NOON);
  await eve.goto(`${extension.origin}/newtab.html`);
  await leavesOf(eve);
  const morning = await extension.context.newPage();
  await morning.clock.setFixedTime(new Date("2026-02-07T08:00:00"));
  await watch(morning);
  await morning.goto(`${extension.origin}/newtab.html`);
  await expect(morning.getByRole("heading", { level: 1 })).toContainText("7 February");
  const title = await morning.getByRole("article").getByRole("heading", { level: 2 }).textContent();
  expect(await paintedBefore(morning)).toBe(title);
});

for (const [what, spoil] of [
  [
    "of other settings",
    () => localStorage.setItem("dayleaf:settings", '{"appearance":{},"interests":{"030":"hide"}}'),
  ],
  [
    "damaged",
    () => {
      const left = JSON.parse(localStorage.getItem("dayleaf:leaves") ?? "{}") as {
        leaves: Record<string, { html: string }>;
      };
      for (const leaf of Object.values(left.leaves)) leaf.html = `<h2>Spoilt</h2>${leaf.html}`;
      localStorage.setItem("dayleaf:leaves", JSON.stringify(left));
    },
  ],
  [
    "of another version",
    () => {
      const left = JSON.parse(localStorage.getItem("dayleaf:leaves") ?? "{}") as { stamp: string };
      localStorage.setItem(
        "dayleaf:leaves",
        JSON.stringify({ ...left, stamp: `0.0.1 ${left.stamp}` }),
      );
    },
  ],
] as const) {
  test(`a leaf ${what} is not painted`, async ({ extension }) => {
    const first = await extension.open("newtab.html");
    await leavesOf(first);
    await first.evaluate(spoil);
    const second = await extension.context.newPage();
    await watch(second);
    await second.goto(`${extension.origin}/newtab.html`);
    await expect(second.getByRole("article")).toBeVisible();
    await expect(second.getByText("Spoilt")).toBeHidden();
    expect(await paintedBefore(second)).toBeUndefined();
  });
}

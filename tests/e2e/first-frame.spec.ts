import { expect, keptLocally, test, type Extension } from "./extension.ts";
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

/** Waits until a tab has left the leaves of its day and of the next. */
async function leavesOf(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const left = JSON.parse(localStorage.getItem("dayleaf:leaves") ?? "{}") as { leaves?: object };
    const names = Object.keys(left.leaves ?? {});
    return names.length === 2 && names.includes(new Date().toLocaleDateString("sv"));
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
    // Else what the background left is painted in its stead.
    await extension.beforeAnyTab();
    await extension.store("local", { left: {} });
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

/** Waits until a tab has left all that the next one shows: both leaves, and what is drawn of today's. */
async function allOf(page: Page): Promise<void> {
  await leavesOf(page);
  await expect.poll(() => keptLocally(page, "drawn")).toBeDefined();
}

/** The modules that a page has read. */
const modulesOf = (page: Page) => page.locator("script[type=module]").count();

test.describe("a painted leaf at rest", () => {
  test("shows its map and its background, and reads no module", async ({ extension }) => {
    await allOf(await extension.open("newtab.html"));
    const page = await extension.open("newtab.html");
    await expect(page.getByRole("img", { name: /^Map of/ })).toBeVisible();
    await expect(page.getByRole("button", { name: "Read the whole thread" })).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(await modulesOf(page)).toBe(0);
  });

  test("does what the reader did before it woke", async ({ extension }) => {
    await allOf(await extension.open("newtab.html"));
    const page = await extension.open("newtab.html");
    await page
      .getByRole("button", { name: "Read the story" })
      .evaluate((button: HTMLElement) => button.click());
    await expect(page.locator(".story-section").first()).toBeVisible();
    expect(await modulesOf(page)).toBeGreaterThan(0);
  });

  test("opens the lookup at “/”", async ({ extension }) => {
    await allOf(await extension.open("newtab.html"));
    const page = await extension.open("newtab.html");
    await page.keyboard.press("/");
    await expect(page.getByRole("combobox", { name: "Look up a date or an event" })).toBeFocused();
  });

  test("follows what other tabs change", async ({ extension }) => {
    await allOf(await extension.open("newtab.html"));
    const page = await extension.open("newtab.html");
    await expect(page.getByRole("img", { name: /^Map of/ })).toBeVisible();
    const options = await extension.open("options.html");
    await options.getByRole("radio", { name: "Dark" }).check();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });

  test("moves nothing when it wakes", async ({ extension }) => {
    await allOf(await extension.open("newtab.html"));
    const page = await extension.open("newtab.html");
    await expect(page.getByRole("img", { name: /^Map of/ })).toBeVisible();
    await page.evaluate(() => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
      Object.assign(globalThis, { shifts, before: document.body.innerText });
      dispatchEvent(new Event("wake"));
    });
    // The screen has taken over once it has taken what the reader did meanwhile.
    await page.waitForFunction(() => globalThis.stirrings === undefined);
    await expect(page.getByRole("img", { name: /^Map of/ })).toBeVisible();
    await expect(page.getByRole("button", { name: "Read the whole thread" })).toBeVisible();
    const { same, shifts } = await page.evaluate(() => {
      const known = globalThis as unknown as { before: string; shifts: number[] };
      const { before, shifts: all } = known;
      return { same: before === document.body.innerText, shifts: all };
    });
    expect(same).toBe(true);
    expect(shifts).toEqual([]);
  });
});

/** Opens a new tab. @returns its lead as it was first there, and whether that was before a module was read */
async function firstTab(extension: Extension) {
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      const title = document.querySelector("article h2")?.textContent;
      if (!title) return;
      const early = !document.querySelector("script[type=module]");
      Object.assign(globalThis, { firstSeen: { title, early } });
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${extension.origin}/newtab.html`);
  await expect(page.getByRole("region", { name: "Also on this day" })).toBeVisible();
  await expect.poll(() => modulesOf(page)).toBeGreaterThan(0);
  const seen = await page.evaluate(
    () => (globalThis as unknown as { firstSeen: { title: string; early: boolean } }).firstSeen,
  );
  return { page, seen };
}

test.describe("the very first tab", () => {
  test("shows the leaf that the background left, before a module is read", async ({
    extension,
  }) => {
    await extension.beforeAnyTab();
    const { page, seen } = await firstTab(extension);
    expect(seen.early).toBe(true);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("button", { name: "Save" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await expect(page.getByRole("article")).toHaveCount(1);
    await expect(page.getByRole("article", { name: seen.title })).toBeVisible();
  });

  test("shows no leaf of other interests", async ({ extension }) => {
    await extension.beforeAnyTab();
    await extension.store("sync", { interests: { "039": "hide" } });
    const { seen } = await firstTab(extension);
    expect(seen.early).toBe(false);
  });

  test("shows its leaf where what the background left is damaged", async ({ extension }) => {
    await extension.beforeAnyTab();
    await extension.store("local", { left: { "dayleaf:leaves": "{" } });
    const { seen } = await firstTab(extension);
    expect(seen.early).toBe(false);
  });
});

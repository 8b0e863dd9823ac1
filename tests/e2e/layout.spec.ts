import type { Page } from "@playwright/test";
import { expect, test } from "./extension.ts";

const SCREENS = [
  "newtab.html#/02-06/japan-breaks-off-talks-with-russia",
  "newtab.html#/thread/japan-and-russia",
  "options.html",
  "popup.html",
];

/** Whether anything reaches past the window’s sides. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Unfolds what a leaf draws after the first frame. */
async function openBackground(page: Page): Promise<void> {
  await expect(page.getByRole("img", { name: /^Map of/ })).toBeVisible();
  await page.getByRole("button", { name: "Read the whole thread" }).click();
}

for (const width of [320, 400, 640, 800, 1280, 2560]) {
  test(`nothing is cut at ${width} px, nor with text twice as large, nor right to left`, async ({
    extension,
  }) => {
    for (const screen of SCREENS) {
      const page = await extension.open(screen);
      await page.setViewportSize({ width, height: 800 });
      await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
      if (screen.includes("/02-06/")) await openBackground(page);
      expect(await overflow(page), screen).toBeLessThanOrEqual(0);
      await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      expect(await overflow(page), `${screen} at 200 %`).toBeLessThanOrEqual(0);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "";
        document.documentElement.dir = "rtl";
      });
      expect(await overflow(page), `${screen} right to left`).toBeLessThanOrEqual(0);
    }
  });
}

test.describe("in the dark", () => {
  test.use({ colorScheme: "dark" });
  test("every screen’s first paint is dark", async ({ extension }) => {
    for (const screen of SCREENS) {
      const page = await extension.open(screen);
      await expect(page.locator("html")).toHaveCSS("background-color", "rgb(23, 21, 16)");
      await expect(page.locator("meta[name='color-scheme']")).toHaveAttribute(
        "content",
        "light dark",
      );
    }
  });
});

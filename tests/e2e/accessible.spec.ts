import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./extension.ts";

const SCREENS = [
  "newtab.html#/02-06/japan-breaks-off-talks-with-russia",
  "newtab.html#/thread/japan-and-russia",
  "options.html",
  "popup.html",
];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const screen of SCREENS) {
      test(`${screen} has no fault that axe knows`, async ({ extension }) => {
        const page = await extension.open(screen);
        await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
        const story = page.getByRole("button", { name: "Read the story" });
        if (screen.includes("/02-06/")) {
          await expect(page.getByRole("img", { name: /^Map of/ })).toBeVisible();
          await page.getByRole("button", { name: "Read the whole thread" }).click();
          await story.click();
          await page.getByRole("button", { name: "Pick a date" }).click();
          await expect(page.getByRole("dialog")).toBeVisible();
        }
        if (screen.startsWith("options"))
          await expect(page.getByRole("group", { name: "Regions on a map" })).toBeVisible();
        if (screen.startsWith("popup")) {
          await page.getByRole("combobox").fill("6 feb");
          await expect(page.getByRole("option").first()).toBeVisible();
        }
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    }
  });
}

import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "../../scripts/launch.ts";
import { expect, Extension, test } from "./extension.ts";

test("corrupt and foreign values in storage leave the defaults", async ({ extension }) => {
  await extension.store("sync", {
    interests: "all of it",
    appearance: { theme: 7, textSize: null },
  });
  await extension.store("local", { saved: [{ id: "<img>", title: 1 }] });
  const page = await extension.open("newtab.html#/02-06");
  await expect(page.getByRole("article")).toBeVisible();
  const options = await extension.open("options.html");
  await expect(options.getByRole("radio", { name: "System" })).toBeChecked();
});

test("a corrupt copy in localStorage is not used", async ({ extension }) => {
  const page = await extension.open("newtab.html#/02-06");
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, "{<b>");
  });
  await page.reload();
  await expect(page.getByRole("article")).toBeVisible();
});

for (const [fragment, words] of [
  ["#/02-30", "There is no page “02-30”"],
  ["#/nonsense/<b>x</b>", "There is no page"],
  ["#/02-06/nothing-of-the-kind", "This day has no event “nothing-of-the-kind”"],
] as const) {
  test(`the unknown address ${fragment} shows a leaf and says so`, async ({ extension }) => {
    const page = await extension.open(`newtab.html${fragment}`);
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByRole("article")).toBeVisible();
  });
}

test("a missing day file is told, and other days still work", async () => {
  const folder = await mkdtemp(join(tmpdir(), "dayleaf-broken-"));
  await cp(".output/chrome-mv3", folder, { recursive: true });
  await rm(join(folder, "almanac/02-06.json"));
  const { context, origin, close } = await launch({
    headless: true,
    extension: folder,
    context: { locale: "en-GB" },
  });
  try {
    const page = await new Extension(context, origin).open("newtab.html#/02-06");
    await expect(page.getByRole("alert")).toContainText(
      "The leaf of 6 February could not be read.",
    );
    await page.getByRole("link", { name: "Next day" }).click();
    await expect(page.getByRole("article")).toBeVisible();
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
});

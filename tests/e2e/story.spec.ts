import { expect, test } from "./extension.ts";

const EVENT = "newtab.html#/02-06/japan-breaks-off-talks-with-russia";

test("a story unfolds in place and folds again", async ({ extension }) => {
  const page = await extension.open(EVENT);
  const lead = page.getByRole("article", { name: "Japan breaks off its talks with Russia" });
  await expect(lead).toContainText("1904");
  await expect(lead).toContainText("24 January Old Style");
  await expect(lead).toContainText("Saint Petersburg");
  const button = lead.getByRole("button", { name: "Read the story" });
  await button.click();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await expect(lead.getByRole("heading", { level: 3 })).toHaveCount(5);
  await expect(lead).toContainText("Kurino");
  await button.click();
  await expect(button).toHaveAttribute("aria-expanded", "false");
  await expect(lead.getByRole("heading", { level: 3 }).first()).toBeHidden();
});

test("a story’s books and sources are named, the free ones with a link", async ({ extension }) => {
  const page = await extension.open(EVENT);
  const reading = page.getByRole("region", { name: "Further reading" });
  await expect(reading.getByRole("listitem")).toHaveCount(3);
  await expect(reading.getByRole("link", { name: /Russo-Japanese Conflict/ })).toHaveAttribute(
    "href",
    "https://www.gutenberg.org/ebooks/57931",
  );
  const sources = page.getByRole("region", { name: "Sources" });
  await expect(sources.getByRole("link", { name: "Russo-Japanese War" })).toHaveAttribute(
    "href",
    "https://en.wikipedia.org/wiki/Russo-Japanese_War",
  );
});

test("a citation is copied with its source", async ({ extension }) => {
  const page = await extension.open(EVENT);
  await page.getByRole("button", { name: "Copy citation" }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("Japan breaks off its talks with Russia (6 February 1904).");
  expect(copied).toContain("https://en.wikipedia.org/wiki/Russo-Japanese_War");
});

test("a saved event stays saved, is listed in the popup, and can be let go", async ({
  extension,
}) => {
  const page = await extension.open(EVENT);
  const save = page.getByRole("button", { name: "Save" });
  await expect(save).toHaveAttribute("aria-pressed", "false");
  await save.click();
  await expect(save).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await expect(save).toHaveAttribute("aria-pressed", "true");
  const popup = await extension.open("popup.html");
  const list = popup.getByRole("region", { name: "Saved" });
  await expect(
    list.getByText("Japan breaks off its talks with Russia", { exact: true }),
  ).toBeVisible();
  await list.getByRole("button", { name: "Remove Japan breaks off" }).click();
  await expect(list).toBeHidden();
  await expect(save).toHaveAttribute("aria-pressed", "false");
});

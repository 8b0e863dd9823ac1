import { expect, test } from "./extension.ts";

const LEAVES = [
  [
    "02-06/japan-breaks-off-talks-with-russia",
    "Map of Eastern Europe: Saint Petersburg, in present-day Russia; highlighted: Japan and Russia",
  ],
  ["12-14/amundsen-reaches-the-south-pole", /^Map of Antarctica: South Pole; highlighted: /],
  ["10-11/second-vatican-council-opens", /^Map of Southern Europe: .*Vatican.*; highlighted: /],
] as const;

for (const [event, words] of LEAVES) {
  test(`the leaf of ${event} has a map that says what it shows`, async ({ extension }) => {
    const page = await extension.open(`newtab.html#/${event}`);
    const where = page.getByRole("region", { name: "Where it happened" });
    await expect(where.getByRole("img", { name: words })).toBeVisible();
    await expect(where).toContainText("Present-day borders");
    await expect(where).toContainText(/\d km/);
  });
}

test("the map is drawn after the first frame, from the extension’s own file", async ({
  extension,
}) => {
  const asked: string[] = [];
  extension.context.on("request", (request) => asked.push(request.url()));
  const page = await extension.open(`newtab.html#/${LEAVES[0][0]}`);
  await expect(page.getByRole("img", { name: /^Map of/ })).toBeVisible();
  const day = asked.findIndex((url) => url.endsWith("/almanac/02-06.json"));
  const atlas = asked.findIndex((url) => url.endsWith("/atlas/world.json"));
  expect(day).toBeGreaterThanOrEqual(0);
  expect(atlas).toBeGreaterThan(day);
  expect(asked.filter((url) => !url.startsWith(extension.origin))).toEqual([]);
});

test("the map is drawn anew for the room that it has", async ({ extension }) => {
  const page = await extension.open(`newtab.html#/${LEAVES[0][0]}`);
  const map = page.getByRole("img", { name: /^Map of/ });
  for (const width of [1280, 700, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(async () => {
      const box = await map.boundingBox();
      const viewBox = await map.getAttribute("viewBox");
      expect(Number(viewBox?.split(" ")[2])).toBeCloseTo(box?.width ?? 0, -0.5);
    }).toPass();
  }
});

test("regions stand in the order in which they are read", async ({ extension }) => {
  const page = await extension.open(`newtab.html#/${LEAVES[0][0]}`);
  const names = ["Fun fact", "Where it happened", "Background", "Further reading"];
  await page.setViewportSize({ width: 390, height: 900 });
  const tops: number[] = [];
  for (const name of [...names, "Also on this day", "Sources"]) {
    const box = await page.getByRole("region", { name, exact: true }).boundingBox();
    tops.push(box?.y ?? Number.NaN);
  }
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});

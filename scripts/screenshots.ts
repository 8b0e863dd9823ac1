// Takes the pictures that the README shows: each screen, light and dark, wide and narrow.
import { mkdir } from "node:fs/promises";
import { launch } from "./launch.ts";

const FOLDER = "docs/images";
/** An afternoon on which the pictures are taken, so that they differ only where the product does. */
const NOW = new Date("2026-02-06T14:00:00");

interface Shot {
  name: string;
  path: string;
  size: [width: number, height: number];
  /** The whole page, not the first screenful. */
  whole?: boolean;
  /** What is typed into the lookup first. */
  query?: string;
}

const SHOTS: Shot[] = [
  { name: "new-tab", path: "newtab.html", size: [1440, 900] },
  { name: "new-tab-narrow", path: "newtab.html", size: [390, 844] },
  { name: "thread", path: "newtab.html#/thread/japan-and-russia", size: [1200, 900] },
  { name: "options", path: "options.html", size: [1000, 900] },
  { name: "options-narrow", path: "options.html", size: [390, 844] },
  { name: "popup", path: "popup.html", size: [400, 600] },
  { name: "popup-results", path: "popup.html", size: [400, 600], query: "6 feb" },
];

await mkdir(FOLDER, { recursive: true });
for (const colorScheme of ["light", "dark"] as const) {
  const { context, origin, close } = await launch({
    headless: true,
    context: { colorScheme, locale: "en-GB", reducedMotion: "reduce" },
  });
  for (const { name, path, size, whole, query } of SHOTS) {
    const page = await context.newPage();
    await page.clock.setFixedTime(NOW);
    await page.setViewportSize({ width: size[0], height: size[1] });
    await page.goto(`${origin}/${path}`);
    await page.locator("article, [role=radiogroup], ol").first().waitFor();
    // What is drawn later is drawn once nothing is read any more.
    await page.waitForLoadState("networkidle");
    if (query) {
      await page.getByRole("combobox").fill(query);
      await page.getByRole("option").first().waitFor();
    }
    await page.screenshot({
      path: `${FOLDER}/${name}-${colorScheme}.png`,
      fullPage: whole ?? false,
    });
    await page.close();
  }
  await close();
}
console.log(`Pictures of ${SHOTS.length} views in two themes are in ${FOLDER}.`);

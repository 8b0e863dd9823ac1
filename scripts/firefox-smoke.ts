// Opens the three screens in a real Firefox and looks for what each must show.
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { launch, type Page } from "puppeteer-core";
import { findFirefox } from "./find-browser.ts";

/** Firefox gives each extension an address by chance, unless it is told one. */
const UUID = "7d2f4c8e-5b1a-4f6e-9a3d-2c8b7e6f5a41";
const ID = "dayleaf@dayleaf.example";
const PATIENCE_MS = 20_000;

const SCREENS = [
  { name: "new tab", path: "newtab.html#/02-06", wanted: "article h2" },
  { name: "options", path: "options.html", wanted: "[role=radiogroup]" },
  { name: "popup", path: "popup.html", wanted: "[role=combobox]" },
];

const executablePath = findFirefox();
if (!executablePath) {
  const missing =
    "No Firefox was found, so its smoke run is left out; DAYLEAF_FIREFOX can name one.";
  if (process.env["CI"]) throw new Error(missing);
  console.log(missing);
  process.exit(0);
}

const browser = await launch({
  browser: "firefox",
  executablePath,
  headless: true,
  args: ["--remote-allow-system-access"],
  extraPrefsFirefox: { "extensions.webextensions.uuids": JSON.stringify({ [ID]: UUID }) },
});
let failed = 0;
try {
  await browser.installExtension(resolve(".output/firefox-mv3"));
  await mkdir("screenshots", { recursive: true });
  for (const { name, path, wanted } of SCREENS) {
    const text = await show(path, wanted, `screenshots/firefox-${name.replace(" ", "-")}.png`);
    console.log(
      `${text ? "passed" : "FAILED"}  Firefox shows the ${name}${text ? `: ${text}` : ""}`,
    );
    if (!text) failed++;
  }
} finally {
  await browser.close();
}
process.exitCode = failed > 0 ? 1 : 0;

/** Opens a screen. @returns the text of what was wanted, or nothing where it did not come */
async function show(path: string, wanted: string, picture: string): Promise<string | undefined> {
  const page = await browser.newPage();
  // Firefox never reports the load of an extension's page to the driver, yet loads it.
  const address = `moz-extension://${UUID}/${path}`;
  void page.goto(address, { timeout: PATIENCE_MS }).catch(() => undefined);
  try {
    return await appears(page, wanted);
  } finally {
    await page.screenshot({ path: picture as `${string}.png` }).catch(() => undefined);
    await page.close().catch(() => undefined);
  }
}

/** Looks again and again until an element is there: the page's own waiting needs the load that never comes. */
async function appears(page: Page, selector: string): Promise<string | undefined> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const found = await page
      .evaluate((wanted) => {
        const element = document.querySelector(wanted);
        return element && (element.textContent || element.getAttribute("aria-label") || "shown");
      }, selector)
      .catch(() => undefined);
    if (found) return found.slice(0, 60);
    await new Promise((done) => setTimeout(done, 100));
  }
  return undefined;
}

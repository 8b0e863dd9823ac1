import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type BrowserContext } from "@playwright/test";
import { findChromium } from "./find-browser.ts";

/** A browser with the extension in it. */
export interface Launched {
  context: BrowserContext;
  /** The extension's address, `chrome-extension://…`. */
  origin: string;
  close: () => Promise<void>;
}

interface Options {
  headless: boolean;
  /** What Playwright takes for a persistent context. */
  context?: Parameters<typeof chromium.launchPersistentContext>[1];
  /** A profile to keep; else a throwaway one is made. */
  profile?: string;
  extension?: string;
}

/** Opens Chromium with the built extension on a profile. @throws where there is no browser, or no build */
export async function launch({
  headless,
  context: more,
  profile,
  extension,
}: Options): Promise<Launched> {
  const folder = resolve(extension ?? ".output/chrome-mv3");
  const throwaway = profile ?? (await mkdtemp(join(tmpdir(), "dayleaf-")));
  const context = await chromium.launchPersistentContext(throwaway, {
    ...more,
    executablePath: findChromium(),
    // Playwright's own headless mode takes no extensions; Chromium's new one does.
    headless: false,
    args: [
      ...(headless ? ["--headless=new"] : []),
      // A root user, as in containers, has no sandbox to give.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      // Google Chrome ignores the switch above unless it is told not to.
      "--disable-features=DisableLoadExtensionCommandLineSwitch",
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
    ],
  });
  return {
    context,
    origin: await originOf(context),
    close: async () => {
      await context.close();
      if (!profile) await rm(throwaway, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function originOf(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.goto("chrome://newtab/");
  const origin = await page.evaluate(() => location.origin);
  await page.close();
  if (origin.startsWith("chrome-extension://")) return origin;
  throw new Error(`The browser did not take the extension: its new tab is ${origin}.`);
}

import { expect, test as base, type BrowserContext, type Page } from "@playwright/test";
import { launch } from "../../scripts/launch.ts";

/** What each test gets: a browser of its own with the extension, and its screens by name. */
interface Fixtures {
  extension: Extension;
  /** The built extension to load; the project's own unless a test says otherwise. */
  build: string;
}

export class Extension {
  readonly context: BrowserContext;
  readonly origin: string;

  constructor(context: BrowserContext, origin: string) {
    this.context = context;
    this.origin = origin;
  }

  /** Opens a screen in a new tab. @param path such as `newtab.html#/02-06` */
  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`${this.origin}/${path}`);
    return page;
  }

  /** Forgets what tabs left for the next, once the background has left its own leaves. */
  async beforeAnyTab(): Promise<void> {
    const page = await this.open("options.html");
    await expect.poll(() => keptLocally(page, "left")).toBeDefined();
    await page.evaluate(() => localStorage.clear());
    await page.close();
  }

  /** Puts a value into the extension's storage, past its own code. */
  async store(area: "sync" | "local", values: Record<string, unknown>): Promise<void> {
    const page = await this.open("options.html");
    await page.evaluate(
      async ([to, what]) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: Record<string, { set(v: object): Promise<void> }> };
        };
        await chrome.storage[to]?.set(what);
      },
      [area, values] as const,
    );
    await page.close();
  }
}

/** What the extension's local storage holds under a key, as a page of its own sees it. */
export async function keptLocally(page: Page, key: string): Promise<unknown> {
  return page.evaluate(async (of) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(of: string): Promise<Record<string, unknown>> } } };
    };
    return (await chrome.storage.local.get(of))[of];
  }, key);
}

export const test = base.extend<Fixtures>({
  build: [".output/chrome-mv3", { option: true }],
  extension: async ({ build, colorScheme, locale, viewport, reducedMotion }, use) => {
    const { context, origin, close } = await launch({
      headless: true,
      extension: build,
      context: {
        colorScheme: colorScheme ?? null,
        locale: locale ?? "en-GB",
        viewport: viewport ?? null,
        reducedMotion: reducedMotion ?? null,
        permissions: ["clipboard-read", "clipboard-write"],
      },
    });
    await use(new Extension(context, origin));
    await close();
  },
});

export { expect } from "@playwright/test";

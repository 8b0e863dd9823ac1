import { test as base, type BrowserContext, type Page } from "@playwright/test";
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

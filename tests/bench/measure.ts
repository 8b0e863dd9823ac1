// Opens new tabs of several extensions in turn, so that whatever else the machine does strikes them alike.
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { watchTab, type Watched } from "./attached-tab.ts";
import { openBrowser, type Browser } from "./browser.ts";
import { openTab, type Opened } from "./new-tab-page.ts";

/** What was seen of one extension. */
export interface Samples {
  /** The very first tab of a profile. */
  first: Opened[];
  /** The first tab after the browser starts, of a profile that has seen some. */
  cold: Opened[];
  /** Tabs after that. */
  warm: Opened[];
  /** Tabs under a debugger. */
  watched: Watched[];
}

export interface Counts {
  first: number;
  cold: number;
  warmEach: number;
  watchedEach: number;
}

/** A tab leaves the leaves of two days behind within this. */
const LEAVE_MS = 1500;

/** Measures extensions. @param extensions folders by name @param work an empty folder for profiles */
export async function measure<Name extends string>(
  extensions: Record<Name, string>,
  work: string,
  { first, cold, warmEach, watchedEach }: Counts,
): Promise<Record<Name, Samples>> {
  const names = Object.keys(extensions) as Name[];
  const samples = {} as Record<Name, Samples>;
  const profiles = {} as Record<Name, string>;
  for (const name of names) {
    samples[name] = { first: [], cold: [], warm: [], watched: [] };
    profiles[name] = join(work, `profile-${name}`);
    await withBrowser(extensions[name], profiles[name], async (browser) => {
      for (let tab = 0; tab < 2; tab++) await openTab(browser);
      await sleep(LEAVE_MS);
    });
  }
  for (let round = 0; round < Math.max(first, cold); round++) {
    for (const name of names.map((_, index) => names[(index + round) % names.length] as Name)) {
      const { [name]: into } = samples;
      if (round < first) {
        const profile = await mkdtemp(join(work, "new-"));
        await withBrowser(extensions[name], profile, async (browser) => {
          into.first.push(await openTab(browser));
        });
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      }
      if (round >= cold) continue;
      await withBrowser(extensions[name], profiles[name], async (browser) => {
        into.cold.push(await openTab(browser));
        for (let tab = 0; tab < warmEach; tab++) into.warm.push(await openTab(browser));
        for (let tab = 0; tab < watchedEach; tab++) into.watched.push(await watchTab(browser));
      });
    }
    process.stderr.write(".");
  }
  process.stderr.write("\n");
  return samples;
}

/** Runs something in a browser, and closes it whatever happens. */
export async function withBrowser(
  extension: string,
  profile: string,
  then: (browser: Browser) => Promise<void>,
  options?: { dark: boolean },
): Promise<void> {
  const browser = await openBrowser(extension, profile, options);
  try {
    await then(browser);
  } finally {
    await browser.close();
  }
}

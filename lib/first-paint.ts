import type { Today } from "./today.ts";
import { partsOf } from "../domain/month-day.ts";
import { SETTINGS_KEY } from "./settings-mirror.ts";

/** Where the leaves lie; public/first-paint.js, which paints them, reads the same key and shape. */
const LEAVES_KEY = "dayleaf:leaves";

/** A leaf as the next tab will paint it. */
export interface LeftLeaf {
  html: string;
  title: string;
}

interface Left {
  /** What the leaves were made from; a tab that knows better does not paint them. */
  stamp: string;
  lang: string;
  dir: string;
  leaves: Record<string, LeftLeaf & { sum: number }>;
}

/** The name of a date among the leaves. */
function nameOf({ year, date }: Today): string {
  const { month, day } = partsOf(date);
  return [year, month, day].join("-");
}

/** Version, code, language and settings: when one changes, what was left is stale. */
function stampNow(): string {
  const { version } = runtime().getManifest();
  const code = document
    .querySelector<HTMLElement>("[data-modules]")
    ?.dataset["modules"]?.split(" ")[0];
  return [version, code, navigator.language, localStorage.getItem(SETTINGS_KEY)].join(" ");
}

// The manifest is at hand without the rest of the extension API.
function runtime(): { getManifest(): { version: string } } {
  return (globalThis as unknown as { chrome: { runtime: { getManifest(): { version: string } } } })
    .chrome.runtime;
}

/** Guards against a damaged copy; the same sum stands in public/first-paint.js. */
function checksum(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) | 0;
  return sum;
}

function read(): Left | undefined {
  try {
    const left = JSON.parse(localStorage.getItem(LEAVES_KEY) ?? "") as Partial<Left>;
    return left.stamp === stampNow() && left.leaves ? (left as Left) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the page shows what was left behind and that is still right. */
export function wasPainted(app: HTMLElement): boolean {
  return app.dataset["painted"] !== undefined && app.dataset["painted"] === stampNow();
}

/** Whether the leaf of a date is left behind already, whole and not stale. */
export function isLeft(on: Today): boolean {
  return read()?.leaves[nameOf(on)] !== undefined;
}

/**
 * Leaves the leaf of a date behind, beside those that are there for some other dates.
 * Storage that is full or blocked is no loss: the next tab paints by itself.
 * @param wanted the dates whose leaves are worth keeping
 */
export function leaveBehind(on: Today, { html, title }: LeftLeaf, wanted: readonly Today[]): void {
  const { lang, dir } = document.documentElement;
  try {
    const names = wanted.map(nameOf);
    const kept = Object.entries(read()?.leaves ?? {}).filter(([name]) => names.includes(name));
    const leaves = {
      ...Object.fromEntries(kept),
      [nameOf(on)]: { html, title, sum: checksum(html) },
    };
    const left: Left = { stamp: stampNow(), lang, dir, leaves };
    localStorage.setItem(LEAVES_KEY, JSON.stringify(left));
  } catch {
    localStorage.removeItem(LEAVES_KEY);
  }
}

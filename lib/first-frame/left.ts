// What is left behind for the next tab to paint: shared by the code that leaves it and the classic script that paints it. A tab
// leaves it in localStorage; the background, which has none, in extension storage under the same names.

/** Where the leaves lie. */
export const LEAVES_KEY = "dayleaf:leaves";

/** Where the copy of the settings lies. */
export const SETTINGS_KEY = "dayleaf:settings";

/** The event that wakes a leaf at rest. */
export const WAKE = "wake";

declare global {
  /** What the reader did while the painted leaf was at rest, until the screen takes it over. */
  // eslint-disable-next-line no-var -- only var makes a property of the global object
  var stirrings: Event[] | undefined;
  /** What extension storage syncs, asked for before the modules are there. */
  // eslint-disable-next-line no-var -- as above
  var synced: Promise<object> | undefined;
}

/** A leaf as the next tab will paint it. */
export interface LeftLeaf {
  html: string;
  title: string;
}

/** The leaves of some dates, with what they were made from. */
export interface Left {
  /** See {@link stampOf}: what must be true before they are painted. */
  stamp: string;
  /** See {@link askStorage}: what must prove true. */
  stored: string;
  lang: string;
  dir: string;
  /** By {@link nameOf} their date. */
  leaves: Record<string, LeftLeaf & { sum: number }>;
}

/** The part of the extension API that is there without the rest of it. */
declare const chrome: {
  storage: Record<"sync" | "local", { get(keys: string[] | null): Promise<object> }>;
};

/** The name of the reader's day among the leaves, `YYYY-MM-DD`. */
export function nameOf(date = new Date()): string {
  const wall = date.getTime() - date.getTimezoneOffset() * 60_000;
  return new Date(wall).toISOString().slice(0, 10);
}

/** A place where leaves are left: texts by their names. */
export type Leftovers = Record<string, string | undefined>;

/** Build, language and settings: when one changes, what was left is stale. */
export function stampOf(
  build: string | undefined,
  { [SETTINGS_KEY]: settings }: Leftovers,
): string {
  return [build, navigator.language, settings].join(" ");
}

/** Whether the address asks for no other day than today. */
export function asksForToday(): boolean {
  return location.hash.length < 3;
}

/** What extension storage syncs. */
export function syncedNow(): Promise<object> {
  return chrome.storage.sync.get(null);
}

/** The parts of extension storage that a leaf at rest asks for. */
export interface Local {
  /** What the reader keeps. */
  saved?: unknown;
  /** What the background left; {@link Leftovers}. */
  left?: Leftovers;
  /** The version of the extension whose background left it. */
  leftBy?: string;
  /** The parts of a leaf that a tab drew. */
  drawn?: unknown;
}

/**
 * Asks extension storage.
 * @param more what is wanted beside what tells whether a leaf is still right
 * @returns what it holds that a leaf shows, as one text, and what is wanted
 */
export async function askStorage(
  more: (keyof Local)[],
  synced = syncedNow(),
): Promise<[stored: string, local: Local]> {
  const local: Local = await chrome.storage.local.get(["saved", ...more]);
  return [JSON.stringify([await synced, local.saved]), local];
}

/** Every so many characters count for the sum: enough to tell a damaged copy, and soon done. */
const STRIDE = 9;

/** Guards against a damaged copy. */
export function checksum(text: string): number {
  let sum = text.length;
  for (let i = 0; i < text.length; i += STRIDE) sum = (sum * 31 + text.charCodeAt(i)) | 0;
  return sum;
}

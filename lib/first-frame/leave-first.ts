import type { Settings } from "../../domain/settings.ts";
import { direction, t } from "../i18n.ts";
import {
  askStorage,
  checksum,
  LEAVES_KEY,
  nameOf,
  SETTINGS_KEY,
  stampOf,
  type Left,
  type Local,
  type LeftLeaf,
} from "./left.ts";

declare const chrome: {
  runtime: { getManifest(): { version: string } };
  storage: { local: { get(key: keyof Local): Promise<Local>; set(values: Local): Promise<void> } };
};

/** Whether leaves were left since this version of the extension came; one question, since the first tab may be opening. */
export async function isFirstLeft(): Promise<boolean> {
  const { leftBy } = await chrome.storage.local.get("leftBy");
  return leftBy === version();
}

/**
 * Leaves leaves in extension storage, where a new tab finds them before any tab has left its own.
 * @param settings what they are made from
 * @param dates whose leaves are worth keeping
 * @param leafOn makes the leaf of a date, or nothing where there is none
 * @throws where a file of the extension cannot be read, or storage refuses the write
 */
export async function leaveFirst(
  settings: Settings,
  dates: readonly Date[],
  leafOn: (date: Date) => Promise<LeftLeaf | undefined>,
): Promise<void> {
  const copy = JSON.stringify(settings);
  const stamp = stampOf(await build(), { [SETTINGS_KEY]: copy });
  const [stored] = await askStorage([]);
  const leaves: Left["leaves"] = {};
  for (const date of dates) {
    const leaf = await leafOn(date);
    if (leaf) leaves[nameOf(date)] = { ...leaf, sum: checksum(leaf.html) };
  }
  const all: Left = { stamp, stored, lang: t("language"), dir: direction(), leaves };
  await chrome.storage.local.set({
    left: { [SETTINGS_KEY]: copy, [LEAVES_KEY]: JSON.stringify(all) },
    leftBy: version(),
  });
}

/** What the new tab was built from, as its page says. */
async function build(): Promise<string | undefined> {
  const page = await (await fetch("/newtab.html")).text();
  return /data-build="([^"]*)"/.exec(page)?.[1];
}

function version(): string {
  return chrome.runtime.getManifest().version;
}

import { renderToString } from "preact-render-to-string";
import { loadDay } from "../../lib/almanac.ts";
import { isFirstLeft, leaveFirst } from "../../lib/first-frame/leave-first.ts";
import { followSaved } from "../../lib/saved.ts";
import { loadSettings } from "../../lib/settings.ts";
import { leafSheet } from "./leaf-sheet.tsx";
import { leafRest } from "./LeafScreen.tsx";

/**
 * Leaves leaves before there is a tab that could, so that the very first tab shows its leaf at once too. It is done once a
 * version: tabs go on from there.
 */
export async function leaveFirstLeaves(dates: readonly Date[]): Promise<void> {
  if (await isFirstLeft()) return;
  const [settings] = await Promise.all([loadSettings(), followSaved(), leafRest.load()]);
  await leaveFirst(settings, dates, async (date) => {
    const sheet = await leafSheet(date, settings.interests, loadDay);
    return sheet && { html: renderToString(sheet.page), title: sheet.title };
  });
}

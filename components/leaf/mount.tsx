import { effect } from "@preact/signals";
import { render } from "preact";
import { afterFirstPaint } from "../../lib/first-frame/after-first-paint.ts";
import { dayInWords } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import { followLeaf, shownDate, shownThread } from "../../lib/leaf-model.ts";
import { followPreferences } from "../../lib/preferences.ts";
import { recallSettings } from "../../lib/settings-mirror.ts";
import { followToday } from "../../lib/today.ts";
import { setUpPage } from "../common/page.ts";
import { LeafScreen, leafRest } from "./LeafScreen.tsx";

/** Mounts the new tab: on the leaf that is painted, or, where none is, once the day and the settings are read. */
export async function mountLeaf(): Promise<void> {
  const root = setUpPage();
  followToday();
  if (root.dataset["painted"] === undefined) {
    await paintNew(root);
  } else {
    const { takeOver } = await import("./take-over.tsx");
    await takeOver(root);
  }
  effect(() => {
    // A thread's page gives itself its title.
    if (shownThread.value) return;
    document.title = t("pageTitle", dayInWords(shownDate.value));
  });
  const { leaveForNext } = await import("./leave-for-next.ts");
  await leaveForNext(root);
}

/** The reader sees nothing yet, so that what the leaf needs comes first: the day, and the settings unless they are at hand. */
async function paintNew(root: HTMLElement): Promise<void> {
  await Promise.all([followLeaf(), settingsAtHand()]);
  root.dataset["frame"] = "first";
  render(<LeafScreen />, root);
  await new Promise<void>(afterFirstPaint);
  await leafRest.load().catch(() => undefined);
  delete root.dataset["frame"];
  render(<LeafScreen />, root);
  await followPreferences();
}

/** The copy that a tab left, or the defaults of a new profile; else what extension storage holds, which takes longer. */
async function settingsAtHand(): Promise<void> {
  if (recallSettings()) return;
  const synced = await globalThis.synced?.catch(() => undefined);
  if (!synced || Object.keys(synced).length > 0) await followPreferences();
}

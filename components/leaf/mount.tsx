import { effect } from "@preact/signals";
import { hydrate, render } from "preact";
import { afterFirstPaint } from "../../lib/first-frame/after-first-paint.ts";
import { NOTHING_STORED, storedNow } from "../../lib/first-frame/left.ts";
import { isStillRight, wasPainted } from "../../lib/first-frame/leave.ts";
import { replayStirrings } from "../../lib/first-frame/replay.ts";
import { dayInWords } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import { followLeaf, showsToday, shownDate, shownThread } from "../../lib/leaf-model.ts";
import { followPreferences, preferences } from "../../lib/preferences.ts";
import { followSaved, saved } from "../../lib/saved.ts";
import { recallSettings } from "../../lib/settings-mirror.ts";
import { followToday } from "../../lib/today.ts";
import { setUpPage } from "../common/page.ts";
import { LeafScreen } from "./LeafScreen.tsx";

/** Mounts the new tab: on the leaf that is painted, or, where none is, once the day and the settings are read. */
export async function mountLeaf(): Promise<void> {
  const root = setUpPage();
  if (wasPainted(root)) await takeOver(root);
  else await paintNew(root);
  effect(() => {
    // A thread's page gives itself its title.
    if (shownThread.value) return;
    document.title = t("pageTitle", dayInWords(shownDate.value));
  });
  followToday();
  const { leaveLeaves } = await import("./left-leaves.tsx");
  effect(() => {
    void preferences.value;
    void saved.value;
    leaveLeaves();
  });
}

/** The reader sees a leaf already, so that all there is to know comes first: then nothing changes before their eyes. */
async function takeOver(root: HTMLElement): Promise<void> {
  const [right] = await Promise.all([
    isStillRight(root),
    followLeaf(),
    followPreferences(),
    followSaved(),
  ]);
  if (right && showsToday()) {
    hydrate(<LeafScreen />, root);
  } else {
    root.replaceChildren();
    render(<LeafScreen />, root);
  }
  replayStirrings();
}

/** The reader sees nothing yet, so that what the leaf needs comes first: the day, and the settings unless they are at hand. */
async function paintNew(root: HTMLElement): Promise<void> {
  await Promise.all([followLeaf(), settingsAtHand()]);
  root.dataset["frame"] = "first";
  render(<LeafScreen />, root);
  await new Promise<void>(afterFirstPaint);
  delete root.dataset["frame"];
  await Promise.all([followPreferences(), followSaved()]);
}

/** The copy that a tab left, or the defaults of a new profile; else what extension storage holds, which takes longer. */
async function settingsAtHand(): Promise<void> {
  if (recallSettings() !== undefined || (await storedNow()) === NOTHING_STORED) return;
  await followPreferences();
}

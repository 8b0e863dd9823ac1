import { effect } from "@preact/signals";
import { hydrate, render } from "preact";
import { wasPainted } from "../../lib/first-paint.ts";
import { dayInWords } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import { followLeaf, showsToday, shownDate, shownThread } from "../../lib/leaf-model.ts";
import { followPreferences, preferences } from "../../lib/preferences.ts";
import { followSaved } from "../../lib/saved.ts";
import { recallSettings } from "../../lib/settings-mirror.ts";
import { followToday } from "../../lib/today.ts";
import { setUpPage } from "../common/page.ts";
import { LeafScreen } from "./LeafScreen.tsx";

/** Mounts the new tab: once the day is read, and, where no tab left the settings behind, they too. */
export async function mountLeaf(): Promise<void> {
  const root = setUpPage();
  const known = recallSettings() !== undefined;
  const settings = followPreferences();
  await Promise.all([followLeaf(), known ? undefined : settings]);
  if (wasPainted(root) && showsToday()) {
    hydrate(<LeafScreen />, root);
  } else {
    root.replaceChildren();
    render(<LeafScreen />, root);
  }
  effect(() => {
    // A thread's page gives itself its title.
    if (shownThread.value) return;
    document.title = t("pageTitle", dayInWords(shownDate.value));
  });
  followToday();
  void followSaved();
  await settings;
  const { leaveLeaves } = await import("./left-leaves.tsx");
  effect(() => {
    void preferences.value;
    leaveLeaves();
  });
}

import type { Settings } from "../../domain/settings.ts";
import {
  asksForToday,
  checksum,
  LEAVES_KEY,
  nameOf,
  SETTINGS_KEY,
  stampOf,
  type Left,
  type Leftovers,
} from "./left.ts";

/**
 * Gives the page its theme, and paints the leaf that was left for today.
 * @param build what the new tab was built from; other screens have none, and get their theme
 * @param from where it was left: localStorage, unless the background left it
 * @returns whether it is painted: not where it is missing, stale or damaged, nor where the address asks for another day
 */
export function paint(build: string | undefined, from?: Leftovers): boolean {
  try {
    from ??= localStorage;
    const root = document.documentElement;
    if (!/Linux/.test(navigator.platform)) root.dataset["faces"] = "named";
    const settings = JSON.parse(from[SETTINGS_KEY] as string) as Settings;
    const { theme, textSize: text } = settings.appearance;
    Object.assign(root.dataset, { theme, text });
    const app = document.getElementById("app");
    if (!build || !app || !asksForToday()) return false;
    const left = JSON.parse(from[LEAVES_KEY] as string) as Left;
    const name = nameOf();
    const leaf = left.leaves[name];
    if (!leaf || left.stamp !== stampOf(build, from) || checksum(leaf.html) !== leaf.sum)
      return false;
    Object.assign(root, { lang: left.lang, dir: left.dir });
    document.title = leaf.title;
    // The first frame holds what is read first; leaf.css hides the rest from it.
    Object.assign(app.dataset, { frame: "first", painted: name });
    app.innerHTML = leaf.html;
    return true;
  } catch {
    // Nothing was left, or nothing whole: the page paints as it does the first time.
    return false;
  }
}

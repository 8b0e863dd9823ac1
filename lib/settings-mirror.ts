import { parseSettings, type Settings } from "../domain/settings.ts";
import { SETTINGS_KEY } from "./first-frame/left.ts";

/**
 * The settings as a tab last saw them, read at once: extension storage answers only after the first frame.
 * @returns `undefined` where nothing is left behind
 */
export function recallSettings(): Settings | undefined {
  try {
    const copy = localStorage.getItem(SETTINGS_KEY);
    return copy === null ? undefined : parseSettings(JSON.parse(copy));
  } catch {
    return undefined;
  }
}

/** Leaves a copy for the next tab; storage that is full or blocked is no loss. */
export function rememberSettings(settings: Settings): void {
  try {
    const copy = JSON.stringify(settings);
    if (localStorage.getItem(SETTINGS_KEY) !== copy) localStorage.setItem(SETTINGS_KEY, copy);
  } catch {
    // The next tab reads the extension's storage.
  }
}

import { signal, type ReadonlySignal } from "@preact/signals";
import { DEFAULTS, type Settings } from "../domain/settings.ts";
import { applyAppearance } from "./appearance.ts";
import { recallSettings, rememberSettings } from "./settings-mirror.ts";

const current = signal<Settings>(recallSettings() ?? DEFAULTS);

/** The reader's settings as this page knows them. */
export const preferences: ReadonlySignal<Settings> = current;

/** Takes new settings over, unless they say the same. */
export function adopt(settings: Settings): void {
  applyAppearance(settings.appearance);
  if (JSON.stringify(settings) !== JSON.stringify(current.peek())) current.value = settings;
  rememberSettings(settings);
}

let following: Promise<void> | undefined;

/**
 * Follows the settings for as long as the page lives.
 * @returns a promise that is kept once the true settings are known
 */
export function followPreferences(): Promise<void> {
  applyAppearance(current.peek().appearance);
  following ??= follow();
  return following;
}

async function follow(): Promise<void> {
  // Extension storage is loaded beside the first frame, not before it.
  const { loadSettings, watchSettings } = await import("./settings.ts");
  watchSettings(adopt);
  adopt(await loadSettings());
}

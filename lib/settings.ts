import { storage, type WxtStorageItem } from "wxt/utils/storage";
import {
  DEFAULTS,
  parseAppearance,
  parseInterests,
  type Appearance,
  type Settings,
} from "../domain/settings.ts";
import type { Interests } from "../domain/interests.ts";

// One key a concern, so that two devices that change different things do not undo each other.
// What storage holds is foreign until it is parsed: hence unknown.
const item = (key: `sync:${string}`, fallback: Interests | Appearance) =>
  storage.defineItem<unknown>(key, { fallback, version: 1, migrations: {} });

const items = {
  interests: item("sync:interests", DEFAULTS.interests),
  appearance: item("sync:appearance", DEFAULTS.appearance),
};

/** Reads the reader's settings; what storage cannot give, or holds corrupt, is the default. */
export async function loadSettings(): Promise<Settings> {
  const [interests, appearance] = await Promise.all([
    read(items.interests),
    read(items.appearance),
  ]);
  return { interests: parseInterests(interests), appearance: parseAppearance(appearance) };
}

/** Keeps interests. @throws where the browser refuses the write (quota, policy) */
export function saveInterests(interests: Interests): Promise<void> {
  return items.interests.setValue(interests);
}

/** Keeps the appearance. @throws where the browser refuses the write (quota, policy) */
export function saveAppearance(appearance: Appearance): Promise<void> {
  return items.appearance.setValue(appearance);
}

/** Forgets every setting. @throws where the browser refuses the write */
export async function resetSettings(): Promise<void> {
  await Promise.all([items.interests.removeValue(), items.appearance.removeValue()]);
}

/**
 * Calls back with the whole settings when one changes, in whichever tab or on whichever device.
 * @returns a function that ends it
 */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const tell = () => void loadSettings().then(changed);
  const ends = [items.interests.watch(tell), items.appearance.watch(tell)];
  return () => ends.forEach((end) => end());
}

async function read(from: WxtStorageItem<unknown, Record<string, unknown>>): Promise<unknown> {
  try {
    return await from.getValue();
  } catch {
    return undefined;
  }
}

import { signal, type ReadonlySignal } from "@preact/signals";
import type { EventId } from "../domain/almanac.ts";

/** An event that the reader keeps: its id, and its title for lists. */
export interface SavedEvent {
  id: EventId;
  title: string;
}

const events = signal<readonly SavedEvent[]>([]);

/** The events that the reader keeps, newest first. */
export const saved: ReadonlySignal<readonly SavedEvent[]> = events;

// Extension storage is not needed for the first frame, so it is loaded after it.
const store = () => import("./saved-store.ts");

let following: Promise<void> | undefined;

/** Reads what is kept and follows it from tab to tab. */
export function followSaved(): Promise<void> {
  following ??= follow();
  return following;
}

async function follow(): Promise<void> {
  const { readSaved, watchSaved } = await store();
  watchSaved((list) => (events.value = list));
  events.value = await readSaved();
}

/** Keeps an event, or lets it go if it is kept. @throws where the browser refuses the write */
export async function toggleSaved(event: SavedEvent): Promise<void> {
  const { readSaved, writeSaved } = await store();
  const kept = await readSaved();
  const rest = kept.filter(({ id }) => id !== event.id);
  const next = rest.length === kept.length ? [event, ...rest] : rest;
  await writeSaved(next);
  events.value = next;
}

import * as v from "valibot";
import { storage } from "wxt/utils/storage";
import type { EventId } from "../domain/almanac.ts";
import type { SavedEvent } from "./saved.ts";

const Stored = v.array(
  v.object({
    id: v.custom<EventId>((id) => typeof id === "string" && /^\d\d-\d\d\/[a-z0-9-]+$/.test(id)),
    title: v.string(),
  }),
);

const item = storage.defineItem<unknown>("local:saved", {
  fallback: [],
  version: 1,
  migrations: {},
});

function parse(value: unknown): SavedEvent[] {
  const result = v.safeParse(Stored, value);
  return result.success ? result.output : [];
}

/** Reads the list; an empty one where storage is corrupt or out of reach. */
export async function readSaved(): Promise<SavedEvent[]> {
  return parse(await item.getValue().catch(() => []));
}

/** Writes the list. @throws where the browser refuses the write */
export function writeSaved(events: readonly SavedEvent[]): Promise<void> {
  return item.setValue(events);
}

/** Calls back with the list whenever a tab writes it. */
export function watchSaved(changed: (events: SavedEvent[]) => void): void {
  item.watch((value) => changed(parse(value)));
}

import { hydrate, render } from "preact";
import type { Event } from "../../domain/almanac.ts";
import { loadAtlas } from "../../lib/atlas.ts";
import { isStillRight } from "../../lib/first-frame/leave.ts";
import { replayStirrings } from "../../lib/first-frame/replay.ts";
import { emptyRooms } from "../../lib/first-frame/rooms.ts";
import { followLeaf, showsToday, view } from "../../lib/leaf-model.ts";
import { followPreferences } from "../../lib/preferences.ts";
import { followSaved } from "../../lib/saved.ts";
import { loadThread } from "../../lib/threads.ts";
import { threadInBrief } from "./Background.tsx";
import { LeafScreen, leafRest } from "./LeafScreen.tsx";
import { locatorMap } from "./Where.tsx";

/** Makes the painted leaf answer the reader. All there is to know comes first: then nothing changes before their eyes. */
export async function takeOver(root: HTMLElement): Promise<void> {
  await Promise.all([followLeaf(), followPreferences(), followSaved(), leafRest.load()]);
  const shown = view.peek();
  if (shown.state === "leaf") await furnishRooms(shown.leaf.lead);
  const right = await isStillRight(root);
  delete root.dataset["frame"];
  if (right && showsToday()) {
    emptyRooms(root);
    hydrate(<LeafScreen />, root);
  } else {
    root.replaceChildren();
    render(<LeafScreen />, root);
  }
  replayStirrings();
}

/** Reads all that the map and the timeline of an event are drawn with, so that they can be drawn at once. */
async function furnishRooms({ threads = [] }: Event): Promise<void> {
  // What cannot be read says so in its own room.
  await Promise.allSettled([
    locatorMap.load(),
    loadAtlas(),
    ...(threads.length > 0 ? [threadInBrief.load()] : []),
    ...threads.map(loadThread),
  ]);
}

import { effect } from "@preact/signals";
import { todaysLeaf } from "../../lib/first-frame/leave.ts";
import { keepRooms } from "../../lib/first-frame/rooms.ts";
import { showsToday } from "../../lib/leaf-model.ts";
import { preferences } from "../../lib/preferences.ts";
import { followSaved, saved } from "../../lib/saved.ts";
import { leaveLeaves } from "./left-leaves.tsx";

/** What is drawn is kept once nothing has moved for this long. */
const STILL_MS = 400;

/** Leaves behind, for as long as the page lives, what the next tab shows at once. */
export async function leaveForNext(root: HTMLElement): Promise<void> {
  await followSaved();
  followRooms(root);
  effect(() => {
    void preferences.value;
    void saved.value;
    leaveLeaves();
  });
}

/** Keeps what is drawn in the rooms of today's leaf. */
function followRooms(root: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout>;
  const keep = () => {
    if (showsToday()) void keepRooms(root, todaysLeaf());
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, STILL_MS);
  };
  new MutationObserver(wait).observe(root, { subtree: true, childList: true, attributes: true });
  addEventListener("resize", wait);
  wait();
}

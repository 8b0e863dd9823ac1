// The script that watches over a painted leaf at rest, brought in once the first frame is shown: it shows the rest of the leaf
// with what was drawn for its width, and wakes the screen where what is painted is not the whole truth any more.
import { askStorage, LEAVES_KEY, nameOf, WAKE, type Left } from "./left.ts";
import { fillRooms, isOfRooms } from "./rooms.ts";

declare const chrome: {
  storage: { onChanged: { addListener(then: (changes: object) => void): void } };
};

const app = document.getElementById("app") as HTMLElement;
const { painted = "" } = app.dataset;

function wake(): void {
  dispatchEvent(new Event(WAKE));
}

function wakeOnNewDay(): void {
  if (nameOf() !== painted) wake();
}

async function verify(): Promise<void> {
  const tomorrow = new Date();
  tomorrow.setDate(tomorrow.getDate() + 1);
  const { leaves, stamp, stored } = JSON.parse(localStorage[LEAVES_KEY] as string) as Left;
  const [now, local] = await askStorage(["drawn"]);
  const full = fillRooms(app, `${stamp} ${painted}`, local);
  // What is not drawn yet has no styles either; the screen shows the rest then.
  if (full) delete app.dataset["frame"];
  if (!full || !leaves[nameOf(tomorrow)] || now !== stored) wake();
}

addEventListener("visibilitychange", wakeOnNewDay);
// A page's timers stand still while the machine sleeps, so the clock is looked at again and again.
setInterval(wakeOnNewDay, 20_000);
chrome.storage.onChanged.addListener((changes) => {
  if (!isOfRooms(changes)) wake();
});
verify().catch(wake);

import { afterFirstPaint } from "./after-first-paint.ts";
import { nameOf, storedNow, type Left } from "./left.ts";

/** By these a reader shows that they are about to do something. */
const STIRRINGS = "pointermove wheel focusin hashchange keydown click".split(" ");

/**
 * Lets the painted leaf rest: most new tabs are left at once, so the modules come in when the reader stirs,
 * or when what is painted is not the whole truth any more. What the reader does meanwhile is kept for the screen.
 */
export function slumber(left: Left, load: () => void): void {
  const { dataset } = document.getElementById("app") as HTMLElement;
  const { painted } = dataset;
  self.stirrings = [];
  const stir = (event: Event) => {
    load();
    const { type, key, target } = event as KeyboardEvent;
    if (key !== "/" && (type !== "click" || !(target as Element).closest("button"))) return;
    // Once the screen has taken them over, it answers for itself.
    if (self.stirrings?.push(event)) event.preventDefault();
  };
  for (const type of STIRRINGS) addEventListener(type, stir, true);
  const loadNewDay = () => {
    if (nameOf() !== painted) load();
  };
  addEventListener("visibilitychange", loadNewDay);
  // A page's timers stand still while the machine sleeps, so the clock is looked at again and again.
  setInterval(loadNewDay, 20_000);
  afterFirstPaint(() => {
    delete dataset["frame"];
    if (left.leaves[nameOf(1)]) verify(left, load);
    else load();
  });
}

/** Loads the modules where extension storage says otherwise than the leaf, now or later. */
function verify({ stored }: Left, load: () => void): void {
  chrome.storage.onChanged.addListener(load);
  storedNow().then((now) => now === stored || load(), load);
}

declare const chrome: { storage: { onChanged: { addListener(then: () => void): void } } };

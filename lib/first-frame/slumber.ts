import { AWAKE, nameOf, storedNow, type Left } from "./left.ts";

/** A page that nobody sees has no frames to wait for. */
const LATEST_MS = 250;

/** By these a reader shows that they are about to do something. */
const STIRRINGS = "pointermove pointerdown wheel focusin hashchange keydown click".split(" ");

/**
 * Lets the painted leaf rest: most new tabs are left at once, so the modules come in when the reader stirs,
 * or when what is painted is not the whole truth any more. What the reader does meanwhile is done again once they are there.
 */
export function slumber(left: Left, load: () => void): void {
  const app = document.getElementById("app") as HTMLElement;
  const { painted } = app.dataset;
  const waiting: Event[] = [];
  const stir = (event: Event) => {
    load();
    const { type, key, target } = event as KeyboardEvent;
    if (key === "/") event.preventDefault();
    if (key === "/" || (type === "click" && (target as Element).closest("button")))
      waiting.push(event);
  };
  for (const type of STIRRINGS) addEventListener(type, stir, true);
  app.addEventListener(AWAKE, () => {
    for (const type of STIRRINGS) removeEventListener(type, stir, true);
    for (const event of waiting) {
      const { constructor, type, target } = event as Event & { constructor: typeof Event };
      target?.dispatchEvent(new constructor(type, event));
    }
  });
  const loadNewDay = () => {
    if (nameOf() !== painted) load();
  };
  addEventListener("visibilitychange", loadNewDay);
  // A page's timers stand still while the machine sleeps, so the clock is looked at again and again.
  setInterval(loadNewDay, 20_000);
  afterFirstPaint(() => {
    delete app.dataset["frame"];
    if (left.leaves[nameOf(1)]) verify(left, load);
    else load();
  });
}

/** Calls back when the first frame has been shown; more than once does no harm. */
function afterFirstPaint(then: () => void): void {
  new PerformanceObserver(then).observe({ type: "paint", buffered: true });
  setTimeout(then, LATEST_MS);
}

/** Loads the modules where extension storage says otherwise than the leaf, now or later. */
function verify({ stored }: Left, load: () => void): void {
  chrome.storage.onChanged.addListener(load);
  storedNow().then((now) => now === stored || load(), load);
}

declare const chrome: { storage: { onChanged: { addListener(then: () => void): void } } };

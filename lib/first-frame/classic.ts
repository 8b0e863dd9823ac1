// The classic script of each page: it paints what the last tab left for today before anything else runs.
// docs/first-frame.md tells the whole. modules/first-frame.ts bundles it; nothing that is not needed here is imported.
import { asksForToday, askStorage, LEAVES_KEY, nameOf, syncedNow, type Left } from "./left.ts";
import { paint } from "./paint.ts";
import { rest } from "./rest.ts";

const { modules = "", build } = (document.currentScript as HTMLScriptElement).dataset;
const waiting = modules.split(" ");
const watch = ["/slumber.js"];

function append(tag: string, properties: object): void {
  document.head.append(Object.assign(document.createElement(tag), properties));
}

/** Brings the screen's modules in, once: the first imports the others, which are named here so that none is waited for. */
function load(): void {
  for (const src of waiting.splice(0)) append("script", { type: "module", src });
}

/** The first frame is shown soon, and what watches over it comes in then. */
function settle(): void {
  rest(load, () => {
    // The first frame is shown, or will not be; this is done once.
    for (const src of watch.splice(0)) append("script", { src, onerror: load });
  });
}

/** Where no tab has left a leaf, the background has, if it is still true. */
async function paintFromBackground(): Promise<void> {
  const [stored, { left = {} }] = await askStorage(["left"], self.synced);
  const { stored: then } = JSON.parse(left[LEAVES_KEY] as string) as Left;
  if (stored !== then || !paint(build, left)) return load();
  Object.assign(localStorage, left);
  settle();
}

if (paint(build)) {
  settle();
} else if (build) {
  self.synced = syncedNow();
  if (asksForToday()) {
    // The day's file is on its way meanwhile; the modules ask for it in the same words.
    const href = `/almanac/${nameOf().slice(5)}.json`;
    append("link", { rel: "preload", as: "fetch", crossOrigin: "", href });
    paintFromBackground().catch(load);
  } else {
    load();
  }
}

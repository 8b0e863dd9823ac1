// The classic script of each page: it paints what the last tab left for today before anything else runs.
// docs/first-frame.md tells the whole. modules/first-frame.ts bundles it; nothing that is not needed here is imported.
import { asksForToday, nameOf, syncedNow } from "./left.ts";
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

if (paint(build)) {
  rest(load, () => {
    // The first frame is shown, or will not be; this is done once.
    for (const src of watch.splice(0)) append("script", { src, onerror: load });
  });
} else if (build) {
  load();
  self.synced = syncedNow();
  if (asksForToday()) {
    // The day's file is on its way while the modules are read; they ask for it in the same words.
    const href = `/almanac/${nameOf().slice(5)}.json`;
    append("link", { rel: "preload", as: "fetch", crossOrigin: "", href });
  }
}

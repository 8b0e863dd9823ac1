// The classic script of each page: it paints what the last tab left for today before anything else runs.
// docs/first-frame.md tells the whole. modules/first-frame.ts bundles it; nothing that is not needed here is imported.
import { paint } from "./paint.ts";
import { slumber } from "./slumber.ts";

const modules = (document.currentScript as HTMLScriptElement).dataset["modules"]?.split(" ") ?? [];
const [first] = modules;

/** Brings the screen's modules in, once: the first runs, and those that it imports are fetched beside it. */
function load(): void {
  for (const href of modules.splice(0)) {
    const tag = document.createElement(href === first ? "script" : "link");
    const what = href === first ? { type: "module", src: href } : { rel: "modulepreload", href };
    document.head.append(Object.assign(tag, what));
  }
}

const left = paint(first);
if (left) slumber(left, load);
else load();

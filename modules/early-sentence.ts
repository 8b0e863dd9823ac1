import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { defineWxtModule } from "wxt/modules";

const WHOLE = "background-whole.js";

/**
 * Lets a service worker ask the browser for a sentence before it reads the rest of itself. The first question of a process fetches
 * all sentences; where a debugger has set a locale meanwhile (Playwright does), Chromium 156 gives none, and every page is mute.
 */
export default defineWxtModule({
  name: "early-sentence",
  setup(wxt) {
    wxt.hook("build:manifestGenerated", async (_, { background }) => {
      if (wxt.config.command !== "build" || !background || !("service_worker" in background))
        return;
      const { outDir } = wxt.config;
      await rename(join(outDir, background.service_worker), join(outDir, WHOLE));
      await writeFile(
        join(outDir, background.service_worker),
        `chrome.i18n.getMessage("language");importScripts("/${WHOLE}");\n`,
      );
    });
  },
});

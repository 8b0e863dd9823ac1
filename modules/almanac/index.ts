import { resolve } from "node:path";
import { defineWxtModule } from "wxt/modules";
import { compile } from "./compile.ts";
import { filesOf } from "./files.ts";
import { AlmanacError } from "./problem.ts";
import { readSource } from "./read.ts";

/** Checks data/ and compiles it into the extension's files; a mistake in the data fails the build. */
export default defineWxtModule({
  name: "almanac",
  setup(wxt) {
    wxt.hook("build:publicAssets", async (_, files) => {
      // The bench compiles a synthetic almanac in place of the real one.
      const root = process.env["DAYLEAF_DATA"] ?? resolve(wxt.config.root, "data");
      const source = await readSource(root);
      if (source.problems.length > 0) throw new AlmanacError(source.problems);
      for (const { path, contents } of filesOf(compile(source))) {
        files.push({ relativeDest: path, contents });
      }
    });
  },
});

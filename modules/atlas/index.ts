import { defineWxtModule } from "wxt/modules";
import { regionMap } from "./regions.ts";
import { worldFile } from "./world.ts";

/** Draws up the extension's maps from Natural Earth. */
export default defineWxtModule({
  name: "atlas",
  setup(wxt) {
    wxt.hook("build:publicAssets", (_, files) => {
      const world = worldFile();
      files.push(
        { relativeDest: "atlas/world.json", contents: JSON.stringify(world) },
        { relativeDest: "atlas/regions.json", contents: JSON.stringify(regionMap(world)) },
      );
    });
  },
});

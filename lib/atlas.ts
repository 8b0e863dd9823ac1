import { readAtlas, type Atlas, type AtlasFile } from "../domain/map/atlas.ts";
import type { RegionMap } from "../domain/map/region-map.ts";
import { loadShipped } from "./shipped-file.ts";

let atlas: Promise<Atlas> | undefined;
let ready: Atlas | undefined;

/** The countries of the world, where they are read already. */
export function atlasNow(): Atlas | undefined {
  return ready;
}

/** The countries of the world, read once a page. @throws where the extension's file is missing or broken */
export function loadAtlas(): Promise<Atlas> {
  atlas ??= loadShipped<AtlasFile>("atlas/world").then(readAtlas);
  // What failed may work the next time.
  atlas.then(
    (it) => (ready = it),
    () => (atlas = undefined),
  );
  return atlas;
}

/** The map of sub-regions. @throws where the extension's file is missing or broken */
export function loadRegionMap(): Promise<RegionMap> {
  return loadShipped<RegionMap>("atlas/regions");
}

import type { Day } from "../../../domain/almanac.ts";
import { lookupFileOf, type ThreadTexts } from "../../../domain/search/file.ts";
import { openLibrary, type Library } from "../../../domain/search/library.ts";

/** What the lookup would have at hand for some days and threads. */
export function libraryOf(days: readonly Day[], threads: readonly ThreadTexts[] = []): Library {
  return openLibrary(lookupFileOf(days, new Map(), threads));
}

import { Catalogue } from "./catalogue.ts";
import type { LookupFile } from "./file.ts";
import { Searcher } from "./searcher.ts";

/** What a search has at hand. */
export interface Library {
  catalogue: Catalogue;
  searcher: Searcher;
}

/** Opens the lookup's file for searching. */
export function openLibrary({ rows, threads, index }: LookupFile): Library {
  const catalogue = new Catalogue(rows, threads);
  return { catalogue, searcher: new Searcher(index, rows.length + threads.length) };
}

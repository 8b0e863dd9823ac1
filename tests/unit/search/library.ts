import type { Day } from "../../../domain/almanac.ts";
import { lookupFileOf } from "../../../domain/search/file.ts";
import { entriesOf } from "../../../domain/search/rows.ts";
import { Searcher } from "../../../domain/search/searcher.ts";
import type { Library } from "../../../domain/search/ask.ts";

/** What the lookup would have at hand for some days. */
export function libraryOf(days: readonly Day[]): Library {
  const { rows, index } = lookupFileOf(days, new Map());
  const entries = entriesOf(rows);
  return { entries, searcher: new Searcher(index, entries.length) };
}

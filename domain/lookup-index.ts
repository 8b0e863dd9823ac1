import type { Day } from "./almanac.ts";
import type { MonthDay } from "./month-day.ts";
import { KINDS, type Kind } from "./schema.ts";

/** One event as the lookup knows it. */
export interface Entry {
  date: MonthDay;
  slug: string;
  year: number;
  kind: Kind;
  title: string;
  /** Names that stand beside the title: the place and the articles. */
  names: string;
  weight: number;
}

/** The lookup's file: one short row an event. */
export type LookupIndex = [MonthDay, string, number, number, string, string, number][];

/** Derives the lookup's file. */
export function lookupIndexOf(days: readonly Day[]): LookupIndex {
  return days.flatMap(({ date, events }) =>
    events.map(({ slug, year, kind, title, place, articles, weight }) => {
      const names = [place?.name, ...articles].filter(Boolean).join(" · ");
      return [
        date,
        slug,
        year,
        KINDS.indexOf(kind),
        title,
        names,
        weight,
      ] satisfies LookupIndex[number];
    }),
  );
}

/** Reads the lookup's file back. */
export function entriesOf(index: LookupIndex): Entry[] {
  return index.map(([date, slug, year, kind, title, names, weight]) => ({
    date,
    slug,
    year,
    kind: KINDS[kind] ?? "event",
    title,
    names,
    weight,
  }));
}

import { fold } from "../search/fold.ts";

/** The order in which a reader writes day and month in numbers. */
export type DateOrder = "day-month" | "month-day";

/** What some locales call months, weekdays and the days about today: folded, with what they stand for. */
export interface DateWords {
  order: DateOrder;
  /** 1 to 12. */
  months: ReadonlyMap<string, number>;
  /** As `Date.getDay` counts: 0 is Sunday. */
  weekdays: ReadonlyMap<string, number>;
  /** Days from today: “yesterday” is -1. */
  near: ReadonlyMap<string, number>;
  /** Some days, weeks or months from now, as the locales write it: “in 3 days”, “vor 3 Tagen”. */
  distances: (steps: number, unit: Unit) => string[];
}

/** What people count time in, where it leads to another day of the year. */
export type Unit = "day" | "week" | "month";

/** The almanac's calendar, whatever the reader's own is. */
const calendar = "gregory";

/** The order of day and month in a locale's own dates. */
export function dateOrder(locale: string): DateOrder {
  const parts = new Intl.DateTimeFormat(locale, {
    calendar,
    day: "numeric",
    month: "numeric",
  }).formatToParts();
  const first = parts.find(({ type }) => type === "day" || type === "month");
  return first?.type === "month" ? "month-day" : "day-month";
}

/** The words for dates in the reader's locale and in English. @param locale whose order of day and month counts */
export function dateWords(locale: string): DateWords {
  const locales = [...new Set([locale, "en"])];
  const formats = locales.map((each) => new Intl.RelativeTimeFormat(each, { numeric: "auto" }));
  const plain = locales.map((each) => new Intl.RelativeTimeFormat(each));
  const near = new Map(
    [-2, -1, 0, 1, 2].flatMap((days) =>
      formats
        .map((format) => [fold(format.format(days, "day")), days] as const)
        .filter(([name]) => !/\d/.test(name)),
    ),
  );
  return {
    order: dateOrder(locale),
    months: monthNames(locales),
    weekdays: weekdayNames(locales),
    near,
    distances: (steps, unit) => plain.map((format) => fold(format.format(steps, unit))),
  };
}

/** The names of the months, long and short, alone and beside a day: some languages change the ending. */
function monthNames(locales: readonly string[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const locale of locales) {
    for (const month of ["long", "short"] as const) {
      for (const beside of [{ day: "numeric" }, {}] as const) {
        const format = new Intl.DateTimeFormat(locale, { calendar, month, ...beside });
        for (let number = 1; number <= 12; number++) {
          const name = partOf(format, new Date(2024, number - 1, 1), "month");
          // English is asked last, and must not take a name from the reader's own language.
          if (name && !/^\d/.test(name) && !names.has(name)) names.set(name, number);
        }
      }
    }
  }
  return names;
}

function weekdayNames(locales: readonly string[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const locale of locales) {
    for (const weekday of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(locale, { weekday });
      // 7 January 2024 was a Sunday.
      for (let number = 0; number < 7; number++) {
        const name = partOf(format, new Date(2024, 0, 7 + number), "weekday");
        if (name.length > 1 && !names.has(name)) names.set(name, number);
      }
    }
  }
  return names;
}

function partOf(format: Intl.DateTimeFormat, date: Date, wanted: "month" | "weekday"): string {
  const part = format.formatToParts(date).find(({ type }) => type === wanted);
  return fold(part?.value ?? "").replace(/\.$/, "");
}

import { lengthOfMonth, monthDay, type MonthDay } from "./month-day.ts";
import { fold } from "./search/fold.ts";

/** The order in which a reader writes day and month in numbers. */
export type DateOrder = "day-month" | "month-day";

/** The month names that a reader may type, lower case and without accents, with the months' numbers. */
export type MonthNames = ReadonlyMap<string, number>;

/** What a query says of time. */
export interface When {
  /** The days that it can mean, the likeliest first. */
  dates: MonthDay[];
  year?: number;
}

/** The order of day and month in a locale's own dates. */
export function dateOrder(locale: string): DateOrder {
  const parts = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "numeric",
  }).formatToParts();
  const first = parts.find(({ type }) => type === "day" || type === "month");
  return first?.type === "month" ? "month-day" : "day-month";
}

/** The names of the months in some locales, long and short. */
export function monthNames(locales: readonly string[]): MonthNames {
  const names = new Map<string, number>();
  for (const locale of locales) {
    for (const width of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(locale, { month: width, day: "numeric" });
      for (let month = 1; month <= 12; month++) {
        const part = format
          .formatToParts(new Date(2024, month - 1, 1))
          .find(({ type }) => type === "month");
        const name = fold(part?.value ?? "").replace(/\.$/, "");
        if (name && !/^\d/.test(name)) names.set(name, month);
      }
    }
  }
  return names;
}

// Sixteen of anything is longer than any date; what is longer is not looked at, however long it is.
const LONGEST = 40;

/**
 * Reads a date or a year as people type them: `6 feb`, `February 6th`, `02-06`, `2/6`, `1904`, `44 bc`.
 * Words for days (`today`, `next friday`) are not its work.
 * @returns no dates and no year where the query is none; never throws
 */
export function parseWhen(query: string, order: DateOrder, months: MonthNames): When {
  if (query.length > LONGEST) return { dates: [] };
  const text = fold(query);
  return (
    special(text) ?? numeric(text, order) ?? named(text, months) ?? yearOnly(text) ?? { dates: [] }
  );
}

/** Days that have names of their own, and the ends of months. */
function special(text: string): When | undefined {
  if (/^(?:the )?leap (?:day|year day)$/.test(text)) return { dates: ["02-29"] };
  if (/^new year'?s eve$/.test(text)) return { dates: ["12-31"] };
  if (/^new year'?s(?: day)?$/.test(text)) return { dates: ["01-01"] };
  return undefined;
}

function numeric(text: string, order: DateOrder): When | undefined {
  const iso = /^(?:(\d{4})-)?(\d\d)-(\d\d)$/.exec(text);
  if (iso) return when([monthDay(Number(iso[2]), Number(iso[3]))], iso[1]);
  // Four digits are a day only where no year is likelier: a leading 0 is in no year that people type.
  const packed = /^(0\d)(\d\d)$/.exec(text);
  if (packed)
    return when([
      monthDay(Number(packed[1]), Number(packed[2])),
      monthDay(Number(packed[2]), Number(packed[1])),
    ]);
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\.?(?: ?(\d{1,4}))?$/.exec(text);
  if (dotted) return when([monthDay(Number(dotted[2]), Number(dotted[1]))], dotted[3]);
  const slashed = /^(\d{1,2}) ?[/-] ?(\d{1,2})(?: ?[/-] ?(\d{4}))?$/.exec(text);
  if (!slashed) return undefined;
  const [a, b] = [Number(slashed[1]), Number(slashed[2])];
  const readings = [monthDay(a, b), monthDay(b, a)];
  return when(order === "month-day" ? readings : readings.toReversed(), slashed[3]);
}

function named(text: string, months: MonthNames): When | undefined {
  const end = endOfMonth(text, months);
  if (end) return end;
  const match =
    /^(\d{1,2})(?:st|nd|rd|th|\.)? (?:of |de )?(\p{L}{3,})\.?(?: (?:de )?(\d{1,4}))?$/u.exec(
      text,
    ) ?? /^(\p{L}{3,})\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: (\d{1,4}))?$/u.exec(text);
  if (!match) return undefined;
  const [, one = "", two = "", year] = match;
  const [day, name] = /^\d/.test(one) ? [one, two] : [two, one];
  const month = monthOf(name, months);
  return month === undefined ? undefined : when([monthDay(month, Number(day))], year);
}

function endOfMonth(text: string, months: MonthNames): When | undefined {
  const match = /^(?:the )?(first|last) day (?:of|in) (\p{L}{3,})(?: (\d{1,4}))?$/u.exec(text);
  const month = monthOf(match?.[2] ?? "", months);
  if (!match || month === undefined) return undefined;
  return when([monthDay(month, match[1] === "first" ? 1 : lengthOfMonth(month))], match[3]);
}

/** A month by its name, or by a beginning of three letters or more that only one month has. */
function monthOf(name: string, months: MonthNames): number | undefined {
  const exact = months.get(name);
  if (exact !== undefined) return exact;
  const begun = new Set(
    [...months].filter(([each]) => each.startsWith(name)).map(([, month]) => month),
  );
  return begun.size === 1 ? [...begun][0] : undefined;
}

function yearOnly(text: string): When | undefined {
  const match = /^(?:ad )?(\d{1,4})(?: ?(bc|bce|ad|ce))?$/.exec(text);
  const number = Number(match?.[1]);
  if (!match || number === 0) return undefined;
  return { dates: [], year: match[2]?.startsWith("bc") ? -number : number };
}

function when(readings: (MonthDay | undefined)[], year?: string): When | undefined {
  const dates = [...new Set(readings.filter((day) => day !== undefined))];
  if (dates.length === 0) return undefined;
  return year === undefined || Number(year) === 0 ? { dates } : { dates, year: Number(year) };
}

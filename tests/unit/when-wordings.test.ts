// Every one of the 366 days is found by each of the wordings in each locale.
import { describe, expect, it } from "vitest";
import { MONTH_DAYS, partsOf } from "../../domain/month-day.ts";
import { parseWhen } from "../../domain/when.ts";
import { dateOrder, dateWords } from "../../domain/when/date-words.ts";

const LOCALES =
  "en-GB en-US en-CA de de-AT fr fr-CA es es-MX it pt pt-BR ru ja ar ar-EG ar-MA sv pl cs uk tr zh hi fa el".split(
    " ",
  );
/** A leap year. */
const YEAR = 1904;
const TODAY = new Date(2026, 1, 6, 12);

interface Asked {
  query: string;
  /** Whether the query names the year. */
  withYear?: true;
}
type Wording = (date: Date) => Asked | undefined;

const english = new Intl.DateTimeFormat("en", { month: "long" });
const two = (number: number) => String(number).padStart(2, "0");
const day = (date: Date) => date.getDate();
const month = (date: Date) => date.getMonth() + 1;
const ordinal = (number: number) => {
  const rule = new Intl.PluralRules("en", { type: "ordinal" }).select(number);
  return number + ({ one: "st", two: "nd", few: "rd" }[rule as string] ?? "th");
};

/** English wordings, which every reader may use. */
const ENGLISH: Record<string, Wording> = {
  "6 feb": (at) => ({ query: `${day(at)} ${english.format(at).slice(0, 3).toLowerCase()}` }),
  "february 6th": (at) => ({ query: `${english.format(at).toLowerCase()} ${ordinal(day(at))}` }),
  "the 6th of february": (at) => ({ query: `the ${ordinal(day(at))} of ${english.format(at)}` }),
  "Feb 6 1904": (at) => ({
    query: `${english.format(at).slice(0, 3)} ${day(at)} ${YEAR}`,
    withYear: true,
  }),
  "6.2.": (at) => ({ query: `${day(at)}.${month(at)}.` }),
  "6.2.1904": (at) => ({ query: `${day(at)}.${month(at)}.${YEAR}`, withYear: true }),
  "02-06": (at) => ({ query: `${two(month(at))}-${two(day(at))}` }),
  "1904-02-06": (at) => ({ query: `${YEAR}-${two(month(at))}-${two(day(at))}`, withYear: true }),
  // From October on four digits are a year.
  "0206": (at) => (month(at) < 10 ? { query: two(month(at)) + two(day(at)) } : undefined),
};

/** A locale's own wordings. */
function wordingsOf(locale: string): Record<string, Wording> {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { calendar: "gregory", ...options });
  const long = format({ day: "numeric", month: "long" });
  const short = format({ day: "numeric", month: "short" });
  const year = format({ day: "numeric", month: "long", year: "numeric" });
  const numeric = format({ day: "numeric", month: "numeric" });
  const alone = format({ month: "long" });
  const digits = new Intl.NumberFormat(locale);
  const inOrder = (at: Date, one: (number: number) => string | number) =>
    dateOrder(locale) === "day-month"
      ? `${one(day(at))}/${one(month(at))}`
      : `${one(month(at))}/${one(day(at))}`;
  return {
    "as the locale writes it": (at) => ({ query: long.format(at) }),
    "the same in short": (at) => ({ query: short.format(at) }),
    "the same with the year": (at) => ({ query: year.format(at), withYear: true }),
    "the same in numbers": (at) => ({ query: numeric.format(at) }),
    "in capitals": (at) => ({ query: long.format(at).toLocaleUpperCase(locale) }),
    // Chinese and Japanese months have numbers for names.
    "with the month’s name as it stands alone": (at) =>
      /^\d/.test(alone.format(at))
        ? undefined
        : { query: `${digits.format(day(at))} ${alone.format(at)}` },
    "in numbers with a slash": (at) => ({ query: inOrder(at, (number) => number) }),
    "in two digits with a slash": (at) => ({ query: inOrder(at, two) }),
    "in the locale’s digits with a slash": (at) => ({
      query: inOrder(at, (number) => digits.format(number)),
    }),
  };
}

describe.each(LOCALES)("all 366 days are found in %s", (locale) => {
  const words = dateWords(locale);
  it.each(Object.entries({ ...ENGLISH, ...wordingsOf(locale) }))("%s", (_, wording) => {
    const missed = MONTH_DAYS.flatMap((date) => {
      const parts = partsOf(date);
      const asked = wording(new Date(YEAR, parts.month - 1, parts.day, 12));
      if (!asked) return [];
      const found = parseWhen(asked.query, words, TODAY);
      const right = found.dates[0] === date && found.year === (asked.withYear && YEAR);
      return right ? [] : [`${asked.query}: ${JSON.stringify(found)}`];
    });
    expect(missed).toEqual([]);
  });
});

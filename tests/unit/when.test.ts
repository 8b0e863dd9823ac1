import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MONTH_DAYS, partsOf } from "../../domain/month-day.ts";
import { dateOrder, monthNames, parseWhen, type DateOrder } from "../../domain/when.ts";

const english = monthNames(["en"]);
const ask = (query: string, order: DateOrder = "day-month") => parseWhen(query, order, english);

describe("a date as people type it", () => {
  it.each([
    "6 feb",
    "feb 6",
    "6 February",
    "February 6th",
    "6th of february",
    "02-06",
    "6.2.",
    "FEB  6",
  ])("%s", (query) => {
    const { dates } = ask(query);
    expect(dates).toEqual(["02-06"]);
  });

  it("reads 2/6 in the reader's own order, the other reading after it", () => {
    expect(ask("2/6", "month-day").dates).toEqual(["02-06", "06-02"]);
    expect(ask("2/6", "day-month").dates).toEqual(["06-02", "02-06"]);
    expect(ask("25/12", "month-day").dates).toEqual(["12-25"]);
  });

  it("takes a year along", () => {
    expect(ask("Feb 6 1904")).toEqual({ dates: ["02-06"], year: 1904 });
    expect(ask("1904-02-06")).toEqual({ dates: ["02-06"], year: 1904 });
  });

  it.each([
    ["1904", 1904],
    ["44 bc", -44],
    ["44 BCE", -44],
    ["79 AD", 79],
  ])("%s is a year", (query, year) => {
    expect(ask(query)).toEqual({ dates: [], year });
  });

  it.each(["31 feb", "13/13", "0", "feb", "tsushima", ""])("%j is none", (query) => {
    expect(ask(query)).toEqual({ dates: [] });
  });

  it.each(["en", "de", "fr", "es", "it", "pt", "sv", "ru", "uk", "tr", "cs"])(
    "finds all 366 days in words of %s",
    (locale) => {
      const names = monthNames([locale, "en"]);
      const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long" });
      for (const date of MONTH_DAYS) {
        const { month, day } = partsOf(date);
        const words = format.format(new Date(2024, month - 1, day));
        expect(parseWhen(words, "day-month", names).dates, words).toContain(date);
      }
    },
  );

  it("knows how locales write dates", () => {
    expect(dateOrder("en-US")).toBe("month-day");
    expect(dateOrder("en-GB")).toBe("day-month");
    expect(dateOrder("ja")).toBe("month-day");
  });

  it("never throws, and does not hang on a long text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(() => ask(text)).not.toThrow();
      }),
    );
    expect(ask("1".repeat(1_000_000))).toEqual({ dates: [] });
  });
});

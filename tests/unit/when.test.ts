import { describe, expect, it } from "vitest";
import { parseWhen } from "../../domain/when.ts";
import { dateOrder, dateWords } from "../../domain/when/date-words.ts";

/** A Friday. */
const TODAY = new Date(2026, 1, 6, 12);
function ask(query: string, locale = "en-GB") {
  return parseWhen(query, dateWords(locale), TODAY);
}

describe("a date as people type it", () => {
  it.each([
    "6 feb",
    "6feb",
    "feb 6",
    "Feb. 6",
    "6 February",
    "February 6th",
    "6th of february",
    "Friday, 6 February",
    "02-06",
    "0206",
    "6.2.",
    "FEB  6",
    "what happened on 6 february?",
  ])("%s", (query) => {
    expect(ask(query).dates[0]).toBe("02-06");
  });

  it("reads 2/6 in the reader's own order, the other reading after it", () => {
    for (const query of ["2/6", "02/06", "2 / 6", "2-6"]) {
      expect(ask(query, "en-US").dates, query).toEqual(["02-06", "06-02"]);
      expect(ask(query).dates, query).toEqual(["06-02", "02-06"]);
    }
    expect(ask("2/6", "ja").dates).toEqual(["02-06", "06-02"]);
    expect(ask("25/12", "en-US").dates).toEqual(["12-25"]);
    expect(ask("5/5").dates).toEqual(["05-05"]);
  });

  it.each<[string, number, string[]?]>([
    ["Feb 6 1904", 1904],
    ["6 feb 1904 ad", 1904],
    ["6 feb 44 bc", -44],
    ["February 6, 44 B.C.", -44],
    ["1904-02-06", 1904],
    ["1904/2/6", 1904],
    ["6.2.1904", 1904],
    ["6/2/1904", 1904, ["02-06", "06-02"]],
  ])("takes the year of %s along", (query, year, dates = ["02-06"]) => {
    expect(ask(query)).toEqual({ dates, year });
  });

  it.each([
    "31 feb",
    "13/13",
    "0",
    "feb",
    "tsushima",
    "",
    "1904",
    "44 bc",
    "apollo 11",
    "6 feb japan",
  ])("%j is none", (query) => {
    expect(ask(query)).toEqual({ dates: [] });
  });

  it.each([
    ["leap day", ["02-29"]],
    ["New Year’s Eve", ["12-31"]],
    ["christmas", ["12-25"]],
    ["last day of february", ["02-29", "02-28"]],
    ["last day of feb 1900", ["02-28"]],
    ["last day of february 2000", ["02-29"]],
    ["first day of the year", ["01-01"]],
    ["last day of April", ["04-30"]],
  ])("%s", (query, dates) => {
    expect(ask(query).dates).toEqual(dates);
  });
});

describe("a day that lies from today", () => {
  it.each([
    ["today", ["02-06"]],
    ["tomorrow", ["02-07"]],
    ["yesterday", ["02-05"]],
    ["day after tomorrow", ["02-08"]],
    ["friday", ["02-06"]],
    ["next friday", ["02-13"]],
    ["next monday", ["02-09"]],
    ["last friday", ["01-30"]],
    ["this sunday", ["02-08"]],
    ["in 3 days", ["02-09"]],
    ["three days ago", ["02-03"]],
    ["a week ago", ["01-30"]],
    ["in two weeks", ["02-20"]],
    ["in a month", ["03-06"]],
    ["100 days from now", ["05-17"]],
  ])("%s", (query, dates) => {
    expect(ask(query).dates).toEqual(dates);
  });

  it("offers both readings of “next” where people differ", () => {
    const wednesday = new Date(2026, 1, 4, 12);
    expect(parseWhen("next friday", dateWords("en-GB"), wednesday).dates).toEqual([
      "02-13",
      "02-06",
    ]);
  });

  it.each([
    ["de", "vorgestern", "02-04"],
    ["de", "in 3 Tagen", "02-09"],
    ["fr", "demain", "02-07"],
    ["fr", "il y a 3 jours", "02-03"],
    ["es", "ayer", "02-05"],
    ["ru", "через 3 дня", "02-09"],
    ["ja", "昨日", "02-05"],
    ["ar", "غدًا", "02-07"],
    ["it", "lunedì", "02-09"],
  ])("in the reader's own words: %s %s", (locale, query, date) => {
    expect(ask(query, locale).dates[0]).toBe(date);
  });

  it("ends where the month does", () => {
    const last = new Date(2026, 0, 31, 12);
    expect(parseWhen("in a month", dateWords("en-GB"), last).dates).toEqual(["02-28"]);
  });
});

it("knows how locales write dates", () => {
  expect(dateOrder("en-US")).toBe("month-day");
  expect(dateOrder("en-GB")).toBe("day-month");
  expect(dateOrder("ja")).toBe("month-day");
});

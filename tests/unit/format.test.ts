import { describe, expect, it } from "vitest";
import { ago, dayInWords, eventDate, otherCalendar, yearInWords } from "../../lib/format.ts";
import { event } from "./factory.ts";

describe("dates in words", () => {
  it.each([
    [1904, "1904"],
    [79, "AD 79"],
    [-44, "44 BC"],
  ])("writes the year %d", (year, words) => {
    expect(yearInWords(year)).toBe(words);
  });

  it.each([
    [1904, "122 years ago"],
    [2025, "1 year ago"],
    [2026, "this year"],
    // There was no year 0: from 1 BC to AD 1 is one year.
    [-1, "2,026 years ago"],
  ])("says how long ago %d was in 2026", (year, words) => {
    expect(ago(year, 2026)).toBe(words);
  });

  it("has words for 29 February, in any year", () => {
    expect(dayInWords("02-29")).toMatch(/29/);
    expect(eventDate("02-29", -44)).toMatch(/29.* 44 BC/);
  });

  it("gives the other calendar’s date, with its year where that differs", () => {
    expect(otherCalendar(event({ year: 1904, calendar: { julian: "1904-01-24" } }))).toMatch(
      /24.*Old Style$/,
    );
    expect(otherCalendar(event({ year: 1919, calendar: { julian: "1918-12-25" } }))).toMatch(
      /1918 Old Style$/,
    );
    expect(otherCalendar(event({ year: 1649, calendar: { gregorian: "1649-02-09" } }))).toMatch(
      /New Style$/,
    );
    expect(otherCalendar(event())).toBeUndefined();
  });
});

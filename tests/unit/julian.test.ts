import { describe, expect, it } from "vitest";
import { julianDayNumber, parseCalendarDate } from "../../domain/julian.ts";

describe("calendars", () => {
  it.each([
    // J2000's day, the two days that the Gregorian reform joined, and the epoch of the count.
    [{ year: 2000, month: 1, day: 1 }, "gregorian", 2451545],
    [{ year: 1582, month: 10, day: 15 }, "gregorian", 2299161],
    [{ year: 1582, month: 10, day: 4 }, "julian", 2299160],
    [{ year: -4712, month: 1, day: 1 }, "julian", 0],
  ] as const)("counts %o, %s", (date, calendar, number) => {
    expect(julianDayNumber(date, calendar)).toBe(number);
  });

  it("knows that 6 February 1904 was 24 January in Russia", () => {
    const gregorian = julianDayNumber({ year: 1904, month: 2, day: 6 }, "gregorian");
    expect(julianDayNumber({ year: 1904, month: 1, day: 24 }, "julian")).toBe(gregorian);
  });

  it("reads dates with years BC, which have no year 0", () => {
    expect(parseCalendarDate("-0044-03-15")).toEqual({ year: -43, month: 3, day: 15 });
    expect(parseCalendarDate("6 February")).toBeUndefined();
  });
});

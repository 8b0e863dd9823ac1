import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dateIn,
  isMonthDay,
  lengthOfMonth,
  MONTH_DAYS,
  monthDay,
  monthDayOf,
  partsOf,
  shift,
} from "../../domain/month-day.ts";

const anyDay = fc.constantFrom(...MONTH_DAYS);

describe("month-day", () => {
  it("knows 366 days, from 1 January to 31 December", () => {
    expect(MONTH_DAYS).toHaveLength(366);
    expect(MONTH_DAYS[0]).toBe("01-01");
    expect(MONTH_DAYS[59]).toBe("02-29");
    expect(MONTH_DAYS.at(-1)).toBe("12-31");
  });

  it.each([
    [2, 30],
    [4, 31],
    [13, 1],
    [0, 1],
    [1, 0],
    [1.5, 1],
  ])("refuses month %d, day %d", (month, day) => {
    expect(monthDay(month, day)).toBeUndefined();
  });

  it("takes a text only where it is exactly one of the days", () => {
    expect(isMonthDay("02-29")).toBe(true);
    for (const text of ["2-29", "02-30", "02-29 ", "constructor", ""])
      expect(isMonthDay(text)).toBe(false);
  });

  it("goes back to where it came from", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, days) => {
        expect(shift(shift(day, days), -days)).toBe(day);
      }),
    );
  });

  it("turns the year over at both ends", () => {
    expect(shift("12-31", 1)).toBe("01-01");
    expect(shift("01-01", -1)).toBe("12-31");
    expect(shift("02-28", 1)).toBe("02-29");
  });

  it("reads back from a date what it was made from, in a leap year", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(monthDayOf(dateIn(2024, day))).toBe(day);
      }),
    );
  });

  it("keeps each day within its month", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { month, day: date } = partsOf(day);
        expect(date).toBeLessThanOrEqual(lengthOfMonth(month));
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareThreadDates,
  parseThreadDate,
  positionOf,
  writeThreadDate,
  type ThreadDate,
} from "../../domain/thread-date.ts";

const year = fc.integer({ min: -3000, max: 2100 }).filter((each) => each !== 0);
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 31 });
const anyDate: fc.Arbitrary<ThreadDate> = fc.oneof(
  fc.record({ year }),
  fc.record({ year, month }),
  fc.record({ year, month, day }),
);
const anyDay = fc.record({ year, month, day });

describe("a date as exactly as it is known", () => {
  it("is read back as it is written", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseThreadDate(writeThreadDate(date))).toEqual(date);
      }),
    );
  });

  it.each(["", "0", "1904-13", "1904-00", "1904-02-32", "1904-2", "1904-02-6", "44 BC", "about 5"])(
    "is not %j",
    (text) => {
      expect(parseThreadDate(text)).toBeUndefined();
    },
  );

  it("never throws, whatever is read", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseThreadDate(text)).not.toThrow();
      }),
    );
  });
});

describe("the order of dates", () => {
  it("turns round with its sides, and holds a date equal to itself", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(Math.sign(compareThreadDates(a, b))).toBe(-Math.sign(compareThreadDates(b, a)) + 0);
        expect(compareThreadDates(a, a)).toBe(0);
      }),
    );
  });

  it("takes a year to be neither before nor after its own days", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(compareThreadDates({ year: date.year }, date)).toBe(0);
        expect(compareThreadDates({ year: date.year, month: date.month }, date)).toBe(0);
      }),
    );
  });

  it("is the order of the scale, for whole days", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const apart = positionOf(a) - positionOf(b);
        expect(Math.sign(compareThreadDates(a, b))).toBe(Math.sign(apart));
      }),
    );
  });

  it("puts the end of 1 BC a day before the start of AD 1", () => {
    const [last, first] = [
      { year: -1, month: 12, day: 31 },
      { year: 1, month: 1, day: 1 },
    ];
    expect(compareThreadDates(last, first)).toBeLessThan(0);
    expect(positionOf(first) - positionOf(last)).toBeCloseTo(1 / 372, 5);
  });
});

describe("a place on the scale", () => {
  it("lies within its year, and a year's own in the middle", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const start = date.year < 0 ? date.year + 1 : date.year;
        expect(positionOf(date)).toBeGreaterThan(start);
        expect(positionOf(date)).toBeLessThan(start + 1);
        expect(positionOf({ year: date.year })).toBe(start + 0.5);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chooseMoments,
  endOf,
  firstSentence,
  roundYears,
  timeOf,
} from "../../domain/thread-view.ts";

describe("the moments that a short timeline labels", () => {
  const thread = fc
    .integer({ min: 1, max: 20 })
    .chain((count) =>
      fc.tuple(
        fc.constant(count),
        fc.integer({ min: -1, max: count - 1 }),
        fc.integer({ min: 5, max: 22 }),
      ),
    );

  it("are as many as fit, each once and in order, with the first, the last and the one that is read", () => {
    fc.assert(
      fc.property(thread, ([count, here, most]) => {
        const chosen = chooseMoments(count, here, most);
        expect(chosen).toHaveLength(Math.min(count, most));
        expect(chosen).toEqual([...new Set(chosen)].toSorted((a, b) => a - b));
        for (const index of [0, count - 1, here].filter((each) => each >= 0))
          expect(chosen).toContain(index);
      }),
    );
  });

  it("are the neighbours first, then halves of the widest gap", () => {
    expect(chooseMoments(20, 15, 5)).toEqual([0, 14, 15, 16, 19]);
    expect(chooseMoments(20, 15, 7)).toEqual([0, 3, 7, 14, 15, 16, 19]);
  });
});

describe("the round years of a scale", () => {
  it("are no more than there is room for, and lie on it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3000, max: 2000 }),
        fc.integer({ min: 1, max: 4000 }),
        fc.integer({ min: 2, max: 12 }),
        (from, length, most) => {
          const years = roundYears(from, from + length, most);
          expect(years.length).toBeLessThanOrEqual(most + 1);
          for (const { at, year } of years) {
            expect(at).toBeGreaterThanOrEqual(from);
            expect(at).toBeLessThanOrEqual(from + length + 1);
            expect(year).not.toBe(0);
          }
        },
      ),
    );
  });

  it("count from BC to AD without a year 0", () => {
    expect(roundYears(-1000.5, 1000, 4)).toEqual([
      { at: -999, year: -1000 },
      { at: 1, year: 1 },
      { at: 1000, year: 1000 },
    ]);
  });
});

describe("a moment on the scale", () => {
  it("has a place, and an end where it lasted", () => {
    expect(timeOf({ date: "1811" })).toBe(1811.5);
    expect(endOf({ until: "1813" })).toBe(1813.5);
    expect(endOf({ until: undefined })).toBeUndefined();
  });
});

describe("the first sentence of an introduction", () => {
  it.each([
    ["It began. It went on.", "It began.", "It went on."],
    [
      "At St. Petersburg they met. Then they parted.",
      "At St. Petersburg they met.",
      "Then they parted.",
    ],
    ["One sentence only.", "One sentence only.", ""],
    ["“Rule the East”, they called it. It froze.", "“Rule the East”, they called it.", "It froze."],
  ])("of %j is %j", (text, first, rest) => {
    expect(firstSentence(text)).toEqual({ first, rest });
  });

  it("loses nothing of the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { first, rest } = firstSentence(text);
        expect((first + rest).replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
      }),
    );
  });
});

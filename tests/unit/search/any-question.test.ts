import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookupFileOf } from "../../../domain/search/file.ts";
import { openLibrary } from "../../../domain/search/library.ts";
import { lookUp } from "../../../lib/lookup.ts";
import { day, event } from "../factory.ts";

const library = openLibrary(
  lookupFileOf([day([event({ title: "Japan breaks off its talks" })])], new Map()),
);
const ask = (query: string) => lookUp(library, query, {}, "en-GB", 8);

/** A megabyte of text may take this long, on a slow and busy machine. */
const MOST_MS = 1000;

describe("any question", () => {
  it("is answered without a throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(() => ask(text)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it("is answered without a throw where it is made of what questions are made of", () => {
    const piece = fc.constantFrom(
      ...'in: kind: topic: " \' in:"a b kind:birth 1 06 1904 99999 / - . , : bc century s feb фев 2月 ٦ last day of next friday ago japan talks <b> &amp; ‏ \0'.split(
        " ",
      ),
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(() => ask(pieces.join(""))).not.toThrow();
        expect(() => ask(pieces.join(" "))).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["words", "japan talks ".repeat(90_000)],
    ["one word", "x".repeat(1_000_000)],
    ["digits", "1".repeat(1_000_000)],
    ["filters", "in:japan ".repeat(110_000)],
    ["an open quote", `in:"${" ".repeat(1_000_000)}`],
    ["spaces", " ".repeat(1_000_000)],
    ["accents", "\u0301".repeat(1_000_000)],
  ])("is answered soon where it is a megabyte of %s", (_, text) => {
    const start = performance.now();
    ask(text);
    expect(performance.now() - start).toBeLessThan(MOST_MS);
  });
});

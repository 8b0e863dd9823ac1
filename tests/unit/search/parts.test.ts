import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typos } from "../../../domain/search/distance.ts";
import { entryOf, rowsOf } from "../../../domain/search/rows.ts";
import { partFilters } from "../../../domain/search/filters.ts";
import { fold, wordsOf } from "../../../domain/search/fold.ts";
import { markWords } from "../../../domain/search/marks.ts";
import { Best } from "../../../domain/search/best.ts";
import { packWords, unpackWords } from "../../../domain/search/word-list.ts";
import { decode, encode } from "../../../domain/search/numbers.ts";
import { parseSpan } from "../../../domain/search/span.ts";
import { day, event } from "../factory.ts";

describe("folding", () => {
  it("does without case, accents and letters that keyboards lack", () => {
    expect(fold("  Łódź,  Øresund ")).toBe("lodz oresund");
    expect(wordsOf("Shin’ichirō’s São-Paulo")).toEqual(["shinichiros", "sao", "paulo"]);
  });
  it("reads the digits of all scripts, and no invisible signs", () => {
    expect(fold("٦\u200f/٢")).toBe("6/2");
    expect(fold("०९ ４ ۱۹۰۴")).toBe("09 4 1904");
  });
  it("changes nothing twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("the list of words", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-zа-я0-9]{1,40}$/u)), (words) => {
        const sorted = words.toSorted();
        expect(unpackWords(packWords(sorted))).toEqual(sorted);
      }),
    );
  });
});

describe("the best", () => {
  it("are those that sorting would put first", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 9 }), (scores, most) => {
        const best = new Best(most);
        scores.forEach((score, text) => best.add(text, score));
        const sorted = scores
          .map((score, text) => ({ text, score, missing: 0 }))
          .toSorted((a, b) => b.score - a.score || a.text - b.text);
        expect(best.hits).toEqual(sorted.slice(0, most));
      }),
    );
  });
});

describe("numbers", () => {
  it("are read back as they were written", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 40)), (numbers) => {
        const text = encode(numbers);
        const read: number[] = [];
        decode(text, 0, text.length, (number) => read.push(number));
        expect(read).toEqual(numbers);
      }),
    );
  });
});

describe("typing mistakes", () => {
  it.each([
    ["arthr", "arthur", 1],
    ["tsuhsima", "tsushima", 1],
    ["leaky", "leakey", 1],
    ["independance", "independence", 1],
    ["hiroshma", "hiroshima", 1],
    ["abc", "xyz", 3],
  ])("from %s to %s are %d", (typed, word, apart) => {
    expect(typos(typed, word, 2)).toBe(apart);
  });
  it("are none from a word to itself", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
        expect(typos(word, word, 2)).toBe(0);
      }),
    );
  });
});

describe("filters", () => {
  const names = new Map([
    ["africa", "002"],
    ["south africa", "ZA"],
    ["japan", "JP"],
  ]);
  const places = () => names;
  it("are taken out of a query, quoted or joined or begun", () => {
    expect(partFilters('mandela in:"south africa" kind:births', places)).toEqual({
      filters: [
        { by: "in", code: "ZA" },
        { by: "kind", code: "birth" },
      ],
      typed: ['in:"south africa"', "kind:births"],
      rest: "mandela",
    });
    expect(partFilters("In:south-africa", places).filters).toEqual([{ by: "in", code: "ZA" }]);
    expect(partFilters("in:japa topic:sci", places).filters).toEqual([
      { by: "in", code: "JP" },
      { by: "topic", code: "science" },
    ]);
  });
  it("that name nothing stay words", () => {
    expect(partFilters("in:atlantis kind:ufo", places)).toEqual({
      filters: [],
      typed: [],
      rest: "in:atlantis kind:ufo",
    });
  });
});

describe("spans", () => {
  it.each([
    ["1904", 1904, 1904],
    ["ad 79", 79, 79],
    ["44 bce", -44, -44],
    ["1850s", 1850, 1859],
    ["the 1850s", 1850, 1859],
    ["19th century", 1801, 1900],
    ["5th century bc", -500, -401],
    ["1900-1910", 1900, 1910],
    ["1900 to 1910", 1900, 1910],
    ["500-400 bc", -500, -400],
    ["490 b.c.", -490, -490],
    ["the sixties", 1960, 1969],
    ["1920's", 1920, 1929],
    ["fifth century bc", -500, -401],
    ["between 1939 and 1945", 1939, 1945],
    ["what happened in 1969?", 1969, 1969],
  ])("%s", (text, from, to) => {
    expect(parseSpan(text)).toEqual({ from, to });
  });
  it.each(["0", "1910-1900", "century", "6 feb", ""])("%j is none", (text) => {
    expect(parseSpan(text)).toBeUndefined();
  });
});

describe("marks", () => {
  it("show where a title’s words begin as asked", () => {
    expect(markWords("Jesuits found São Paulo", "sao pau")).toEqual([
      { text: "Jesuits found ", marked: false },
      { text: "São", marked: true },
      { text: " ", marked: false },
      { text: "Pau", marked: true },
      { text: "lo", marked: false },
    ]);
  });
  it("show words that were mistyped, whole, and no small words", () => {
    expect(
      markWords("The fall of Constantinople", "the constantinopel").filter((run) => run.marked),
    ).toEqual([{ text: "Constantinople", marked: true }]);
  });
  it("lose no letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (text, query) => {
        expect(
          markWords(text, query)
            .map((run) => run.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

describe("the lookup’s rows", () => {
  it("are read back as they were written", () => {
    const rows = rowsOf([
      day([event({ kind: "birth", countries: ["JP", "RU"], regions: ["030", "151"] })]),
    ]);
    expect(rows.map(entryOf)[0]).toMatchObject({
      date: "02-06",
      kind: "birth",
      topic: "life",
      countries: ["JP", "RU"],
      regions: ["030", "151"],
    });
  });
});

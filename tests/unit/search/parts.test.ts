import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typos } from "../../../domain/search/distance.ts";
import { entriesOf, rowsOf } from "../../../domain/search/rows.ts";
import { partFilters } from "../../../domain/search/filters.ts";
import { fold, wordsOf } from "../../../domain/search/fold.ts";
import { markWords } from "../../../domain/search/marks.ts";
import { decode, encode } from "../../../domain/search/numbers.ts";
import { parseSpan } from "../../../domain/search/span.ts";
import { day, event } from "../factory.ts";
import { answer } from "../../../domain/search/ask.ts";
import { libraryOf } from "./library.ts";

describe("folding", () => {
  it("does without case, accents and letters that keyboards lack", () => {
    expect(fold("  Łódź,  Øresund ")).toBe("lodz oresund");
    expect(wordsOf("Shin’ichirō’s São-Paulo")).toEqual(["shinichiros", "sao", "paulo"]);
  });
  it("changes nothing twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
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
  const places = new Map([
    ["africa", "002"],
    ["south africa", "ZA"],
    ["japan", "JP"],
  ]);
  it("are taken out of a query, quoted or joined or begun", () => {
    expect(partFilters('mandela in:"south africa" kind:births', places)).toEqual({
      filters: [
        { by: "in", code: "ZA" },
        { by: "kind", code: "birth" },
      ],
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
    const [entry] = entriesOf(
      rowsOf([day([event({ kind: "birth", countries: ["JP", "RU"], regions: ["030", "151"] })])]),
    );
    expect(entry).toMatchObject({
      date: "02-06",
      kind: "birth",
      topic: "life",
      countries: ["JP", "RU"],
      regions: ["030", "151"],
      weight: 2,
    });
  });
});

describe("any question", () => {
  const library = libraryOf([day([event({ title: "Japan breaks off its talks" })])]);
  const ask = (rest: string) => answer(library, { dates: [], filters: [], rest }, {}, 5);
  it("is answered without a throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(() => ask(text)).not.toThrow();
      }),
    );
  });
  it("is answered soon, however long", () => {
    const start = performance.now();
    ask("japan talks ".repeat(90_000));
    ask("x".repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

import { describe, expect, it } from "vitest";
import type { Interests } from "../../../domain/interests.ts";
import { answer, type Group } from "../../../domain/search/ask.ts";
import type { Filter } from "../../../domain/search/filters.ts";
import { day, event } from "../factory.ts";
import { libraryOf } from "./library.ts";

const library = libraryOf([
  day([
    event({
      slug: "talks",
      year: 1904,
      title: "Japan breaks off its talks with Russia",
      countries: ["JP", "RU"],
      regions: ["030", "151"],
      weight: 3,
      topic: "politics",
    }),
    event({
      slug: "sao-paulo",
      year: 1554,
      title: "Jesuits found São Paulo",
      countries: ["BR"],
      regions: ["419"],
    }),
    event({
      slug: "leakey",
      year: 1913,
      kind: "birth",
      title: "Mary Leakey is born",
      countries: ["GB"],
      regions: ["154"],
      topic: "science",
    }),
  ]),
  day(
    [
      event({
        slug: "fort",
        year: 1905,
        title: "A fort falls",
        summary:
          "Port Arthur gave up to the army of Japan after a siege of many months, at a great price.",
        place: { name: "Port Arthur", latitude: 38.8, longitude: 121.2 },
      }),
      event({
        slug: "caesar",
        year: -44,
        title: "Caesar is stabbed",
        countries: ["IT"],
        regions: ["039"],
      }),
      event({
        slug: "fire-a",
        year: 1800,
        title: "Fire in a town",
        countries: [],
        regions: ["061"],
      }),
      event({
        slug: "fire-b",
        year: 1801,
        title: "Fire in a town",
        countries: [],
        regions: ["057"],
      }),
    ],
    "03-15",
  ),
]);

function slugs(groups: readonly Group[]): string[] {
  return groups.flatMap((group): readonly string[] => {
    if (group.kind === "days") return group.dates;
    return group.kind === "threads"
      ? group.threads.map(({ name }) => `thread/${name}`)
      : group.entries.map(({ slug }) => slug);
  });
}
const ask = (rest: string, filters: Filter[] = [], interests: Interests = {}) =>
  slugs(answer(library, { dates: [], filters, rest }, interests, 10));

describe("an answer", () => {
  it("puts words of titles before places, and those before summaries", () => {
    expect(ask("japan")).toEqual(["talks", "fort"]);
    expect(ask("port arthur")).toEqual(["fort"]);
  });
  it("takes beginnings of words, any order, no accents, and endings", () => {
    expect(ask("russ jap")).toEqual(["talks"]);
    expect(ask("SAO paulo")).toEqual(["sao-paulo"]);
    expect(ask("talking")).toEqual(["talks"]);
    expect(ask("forts")).toEqual(["fort"]);
  });
  it("forgives a typing mistake or two", () => {
    expect(ask("leaky")).toEqual(["leakey"]);
    expect(ask("cesar")).toEqual(["caesar"]);
    expect(ask("arthr")).toEqual(["fort"]);
    expect(ask("jaapn russia")).toEqual(["talks"]);
  });
  it("does without a word that a long question has too many", () => {
    expect(ask("japan russia talks unicorn")).toEqual(["talks"]);
    expect(ask("when did japan break off the talks")).toEqual(["talks"]);
  });
  it("takes what people call a country and its people", () => {
    expect(ask("brazilian jesuits")).toEqual(["sao-paulo"]);
    expect(ask("british leakey")).toEqual(["leakey"]);
  });
  it("parts words that were typed as one", () => {
    expect(ask("portarthur")).toEqual(["fort"]);
  });
  it("takes a year among the words", () => {
    expect(ask("japan 1905")).toEqual(["fort"]);
  });
  it.each([
    ["1904", ["talks"]],
    ["44 bc", ["caesar"]],
    ["44 BCE", ["caesar"]],
    ["1900s", ["talks", "fort"]],
    ["20th century", ["talks", "fort", "leakey"]],
    ["1900-1904", ["talks"]],
    ["1st century bc", ["caesar"]],
  ])("%s is years", (query, found) => {
    expect(ask(query)).toEqual(found);
  });
  it("is narrowed by filters, alone or with words", () => {
    expect(ask("", [{ by: "kind", code: "birth" }])).toEqual(["leakey"]);
    expect(ask("japan", [{ by: "topic", code: "politics" }])).toEqual(["talks"]);
    expect(
      ask("", [
        { by: "in", code: "150" },
        { by: "kind", code: "event" },
      ]),
    ).toEqual(["talks", "caesar"]);
    expect(ask("", [{ by: "in", code: "BR" }])).toEqual(["sao-paulo"]);
  });
  it("lets interests decide where nothing else does", () => {
    expect(ask("fire", [], { "057": "favour" })).toEqual(["fire-b", "fire-a"]);
    expect(ask("fire", [], { "061": "favour" })).toEqual(["fire-a", "fire-b"]);
  });
  it("gives a date’s leaf, and its event of the year that was named before it", () => {
    const question = { dates: ["02-06" as const], filters: [], rest: "6 feb" };
    expect(slugs(answer(library, question, {}, 10))).toEqual([
      "02-06",
      "talks",
      "sao-paulo",
      "leakey",
    ]);
    expect(slugs(answer(library, { ...question, year: 1554 }, {}, 10)).slice(0, 2)).toEqual([
      "sao-paulo",
      "02-06",
    ]);
  });
  it("is nothing where nothing fits", () => {
    expect(ask("xyzzy")).toEqual([]);
    expect(ask("  -–! ")).toEqual([]);
  });
});

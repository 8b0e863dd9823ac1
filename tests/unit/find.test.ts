import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { find, findYear, prepare } from "../../domain/find.ts";
import { entriesOf, lookupIndexOf, type Entry } from "../../domain/lookup-index.ts";
import { day, event } from "./factory.ts";

const entry = (parts: Partial<Entry>): Entry => ({
  date: "02-06",
  slug: "x",
  year: 1900,
  kind: "event",
  title: "",
  names: "",
  weight: 2,
  ...parts,
});

const rows = prepare([
  entry({
    slug: "talks",
    year: 1904,
    title: "Japan breaks off its talks with Russia",
    names: "Saint Petersburg",
  }),
  entry({
    slug: "fort",
    year: 1905,
    title: "A fort falls",
    names: "Japan · Port Arthur",
    weight: 3,
  }),
  entry({ slug: "city", year: 1554, title: "São Paulo is founded", names: "São Paulo" }),
]);
const slugs = (query: string) => find(rows, query, 10).map(({ slug }) => slug);

describe("finding events", () => {
  it("puts words of the title before places and articles", () => {
    expect(slugs("japan")).toEqual(["talks", "fort"]);
  });
  it("takes beginnings of words, in any order, and all of them", () => {
    expect(slugs("russ jap")).toEqual(["talks"]);
    expect(slugs("russia fort")).toEqual([]);
  });
  it("does without accents", () => {
    expect(slugs("sao paulo")).toEqual(["city"]);
  });
  it("takes a year along", () => {
    expect(slugs("japan 1905")).toEqual(["fort"]);
  });
  it("finds nothing for a query without words", () => {
    expect(slugs("  -–! ")).toEqual([]);
  });
  it("lists a year’s events", () => {
    expect(findYear(rows, 1904, 10).map(({ slug }) => slug)).toEqual(["talks"]);
  });
  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        expect(() => find(rows, query, 5)).not.toThrow();
      }),
    );
  });
});

describe("the lookup’s file", () => {
  it("reads back what it was made from", () => {
    const place = { name: "Edo", latitude: 35.7, longitude: 139.7 };
    const [row] = entriesOf(
      lookupIndexOf([day([event({ kind: "birth", place, articles: ["Edo", "Tokyo"] })])]),
    );
    expect(row).toEqual(
      entry({
        slug: "something-happens",
        kind: "birth",
        title: "Something happens",
        names: "Edo · Edo · Tokyo",
      }),
    );
  });
});

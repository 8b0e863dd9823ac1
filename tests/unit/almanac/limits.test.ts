import { describe, expect, it } from "vitest";
import type { Day } from "../../../domain/almanac.ts";
import { MONTH_DAYS } from "../../../domain/month-day.ts";
import { REGION_CODES, REGIONS, type SubRegion } from "../../../domain/regions.ts";
import { figuresOf } from "../../../modules/almanac/figures.ts";
import { shortfallsOf } from "../../../modules/almanac/limits.ts";
import { openingOf, stockPhraseIn } from "../../../modules/almanac/stock-phrases.ts";
import { day, event } from "../factory.ts";

/** Each sub-region in turn, region by region, over the days. */
const oneEach = (index: number, place: number): SubRegion => {
  const subs = REGIONS[REGION_CODES[(index + place) % 5] ?? "142"];
  return subs[index % subs.length] ?? "030";
};

/** A year that meets every limit: on each day twelve events of changing sub-regions and centuries. */
function fullYear(): Day[] {
  return MONTH_DAYS.map((date, index) =>
    day(
      Array.from({ length: 12 }, (_, place) =>
        event({
          slug: `event-${place}`,
          year: place === 0 ? 1400 : place < 4 ? 1800 : 1950,
          regions: [oneEach(index, place)],
          ...(place === 0 && { weight: 3, funFact: { title: "A fact", text: "…" }, story: true }),
        }),
      ),
      date,
    ),
  );
}

const shortfalls = (days: Day[]) => shortfallsOf(figuresOf(days)).join("\n");

describe("the limits of the almanac", () => {
  it("are met by a full year", () => {
    expect(shortfalls(fullYear())).toBe("");
  });

  it("miss a day, and events of a day", () => {
    expect(shortfalls(fullYear().slice(1))).toContain("365 days; 366 are wanted");
    const year = fullYear();
    year[0]?.events.pop();
    expect(shortfalls(year)).toContain("a day has 11 events; 12 are wanted");
  });

  it("name the day that lacks a region, or a fun fact, or is mostly people", () => {
    const year = fullYear();
    for (const each of year[0]?.events ?? []) {
      each.regions = ["030"];
      each.kind = "birth";
      delete each.funFact;
    }
    expect(shortfalls(year)).toContain("data/days/01-01.yaml lacks one of the five regions");
    expect(shortfalls(year)).toContain("data/days/01-01.yaml has more births and deaths");
    expect(shortfalls(year)).toContain("data/days/01-01.yaml has no fun fact");
  });

  it("want a story for each day", () => {
    const year = fullYear();
    for (const each of year[0]?.events ?? []) delete each.story;
    expect(shortfalls(year)).toContain("1 days are led by an event without a story");
  });

  it("want an old and a peaceful almanac, and the whole world in it", () => {
    const year = fullYear();
    for (const each of year.flatMap(({ events }) => events)) {
      each.year = 1950;
      each.topic = "conflict";
      each.regions = each.regions.map((code) => (code === "143" ? "030" : code));
    }
    expect(shortfalls(year)).toContain("0.0 % before 1900");
    expect(shortfalls(year)).toContain("0.0 % before 1500");
    expect(shortfalls(year)).toContain("100.0 % wars");
    expect(shortfalls(year)).toContain("sub-region 143 is on 0 days; 40 are wanted");
  });

  it("spread the leads", () => {
    const year = fullYear();
    for (const each of year) {
      const lead = each.events.find(({ funFact }) => funFact);
      if (lead) lead.regions = ["155"];
    }
    expect(shortfalls(year)).toContain("100.0 % of the leads have region 150");
    expect(shortfalls(year)).toContain("0.0 % of the leads have region 002");
  });
});

describe("stock phrases", () => {
  it("are found whatever their case", () => {
    expect(stockPhraseIn("A Pivotal moment")).toBe("pivotal");
    expect(stockPhraseIn("A plain sentence about amity.")).toBeUndefined();
  });
  it("and openings are told apart by their first words", () => {
    expect(openingOf("In the spring of 1904 …")).toBe(openingOf("In the Spring, somebody"));
    expect(openingOf("In the spring")).not.toBe(openingOf("In a spring"));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_IN_HEAD, partDay, wholeDay } from "../../domain/day-parts.ts";
import { pickLead } from "../../domain/leaf.ts";
import { SUB_REGION_CODES } from "../../domain/regions.ts";
import { day, event } from "./factory.ts";

const anyEvents = fc
  .array(
    fc.record({
      year: fc.integer({ min: -500, max: 2020 }).filter((year) => year !== 0),
      weight: fc.constantFrom(1 as const, 2 as const, 3 as const),
      region: fc.constantFrom(...SUB_REGION_CODES),
    }),
    { maxLength: 90 },
  )
  .map((all) =>
    all
      .toSorted((a, b) => a.year - b.year)
      .map(({ year, weight, region }, index) =>
        event({ slug: `event-${index}`, year, weight, regions: [region] }),
      ),
  );

describe("a day in two parts", () => {
  it("stays whole while it is small", () => {
    const small = day([event()]);
    expect(partDay(small)).toEqual({ head: small, rest: [] });
  });

  it("loses nothing, keeps its order, and reads no more than fits", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { head, rest } = partDay(day(events));
        expect(head.events.length).toBeLessThanOrEqual(MOST_IN_HEAD);
        expect(head.more ?? 0).toBe(rest.length);
        expect(wholeDay(head, rest).events).toHaveLength(events.length);
        expect(new Set([...head.events, ...rest])).toEqual(new Set(events));
        const years = wholeDay(head, rest).events.map(({ year }) => year);
        expect(years).toEqual(years.toSorted((a, b) => a - b));
      }),
    );
  });

  it("has the same lead as the whole day in the years of the best, and one for each sub-region it has", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { head } = partDay(day(events));
        expect(pickLead(head.events, "02-06", 2024, {})).toBe(pickLead(events, "02-06", 2024, {}));
        for (const code of SUB_REGION_CODES) {
          const there = events.some(({ regions }) => regions.includes(code));
          expect(head.events.some(({ regions }) => regions.includes(code))).toBe(there);
        }
      }),
    );
  });
});

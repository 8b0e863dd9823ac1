import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attitudeToEvent, type Interests } from "../../domain/interests.ts";
import { leafOf, pickLead } from "../../domain/leaf.ts";
import { SUB_REGION_CODES } from "../../domain/regions.ts";
import { day, event } from "./factory.ts";

const anyInterests = fc
  .array(
    fc.tuple(
      fc.constantFrom(...SUB_REGION_CODES),
      fc.constantFrom("favour" as const, "hide" as const),
    ),
  )
  .map((pairs): Interests => Object.fromEntries(pairs));
const anyYear = fc.integer({ min: 1950, max: 2150 });
const anyDay = fc
  .array(
    fc.record({
      regions: fc.uniqueArray(fc.constantFrom(...SUB_REGION_CODES), { maxLength: 3 }),
      weight: fc.constantFrom(1 as const, 2 as const, 3 as const),
      year: fc.integer({ min: -3000, max: 2026 }).filter((year) => year !== 0),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((list) => day(list.map((parts, index) => event({ ...parts, slug: `event-${index}` }))));

describe("the lead", () => {
  const story = event({ slug: "story", story: true, weight: 3 });
  const other = event({ slug: "other", weight: 3 });
  const small = event({ slug: "small", weight: 1 });

  it("is the same whatever order the events come in", () => {
    fc.assert(
      fc.property(anyDay, anyYear, anyInterests, ({ date, events }, year, interests) => {
        const lead = pickLead(events, date, year, interests);
        expect(pickLead(events.toReversed(), date, year, interests)).toEqual(lead);
      }),
    );
  });

  it("is another one next year where the day offers one", () => {
    fc.assert(
      fc.property(anyDay, anyYear, (of, year) => {
        const leads = [year, year + 1].map((each) => pickLead(of.events, of.date, each, {})?.slug);
        expect(leads[0] === leads[1]).toBe(of.events.length === 1);
      }),
    );
  });

  it("comes back on 29 February with another one, although its years are four apart", () => {
    const leads = [2024, 2028].map((year) => pickLead([story, other], "02-29", year, {})?.slug);
    expect(new Set(leads)).toEqual(new Set(["story", "other"]));
  });

  it("is an event that has a story every other year", () => {
    expect(pickLead([small, story, other], "02-06", 2026, {})).toBe(story);
    expect(pickLead([small, story, other], "02-06", 2027, {})).toBe(other);
  });

  it("comes from a favoured region where the day has one", () => {
    const favoured = event({ slug: "favoured", regions: ["061"], weight: 1 });
    expect(pickLead([story, favoured], "02-06", 2026, { "061": "favour" })).toBe(favoured);
  });
});

describe("the leaf", () => {
  it("never shows what is hidden, unless nothing else is left", () => {
    fc.assert(
      fc.property(anyDay, anyYear, anyInterests, (of, year, interests) => {
        const leaf = leafOf(of, year, interests);
        if (!leaf) throw new Error("a day with events has a leaf");
        const hidden = (each: { regions: (typeof SUB_REGION_CODES)[number][] }) =>
          attitudeToEvent(interests, each.regions) === "hide";
        const shown = [leaf.lead, ...leaf.also];
        if (leaf.from === "interests") expect(shown.some(hidden)).toBe(false);
        else expect(of.events.every(hidden)).toBe(true);
      }),
    );
  });

  it("shows the world where the interests leave nothing, and says so", () => {
    const leaf = leafOf(day([event({ regions: ["030"] })]), 2026, { "030": "hide" });
    expect(leaf?.from).toBe("world");
    expect(leaf?.lead.slug).toBe("something-happens");
  });

  it("is led by the event that the address names, even a hidden one", () => {
    const leaf = leafOf(
      day([event({ slug: "a" }), event({ slug: "b", regions: ["061"] })]),
      2026,
      { "061": "hide" },
      "b",
    );
    expect(leaf?.lead.slug).toBe("b");
  });

  it("tells the fun fact of another event where the lead has none", () => {
    const fact = { title: "A headline", text: "…" };
    const leaf = leafOf(
      day([event({ slug: "a" }), event({ slug: "b", funFact: fact })]),
      2026,
      {},
      "a",
    );
    expect(leaf?.funFactOf?.slug).toBe("b");
  });

  it("does not exist for a day without events", () => {
    expect(leafOf(day([]), 2026, {})).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { coverageOf, daysBySubRegion, reachOf } from "../../domain/coverage.ts";
import { day, event } from "./factory.ts";

const coverage = coverageOf([
  day([event({ regions: ["030"] }), event({ slug: "b", regions: ["030", "151"] })], "02-06"),
  day([event({ regions: ["151"] }), event({ slug: "b", regions: ["151"] })], "02-07"),
  day([event({ regions: [] })], "02-08"),
]);

describe("what a choice leaves of the year", () => {
  it("is everything at first", () => {
    expect(reachOf(coverage, {})).toEqual({ shown: 3, favoured: 0 });
  });
  it("loses the days on which every event is hidden", () => {
    expect(reachOf(coverage, { "151": "hide" })).toEqual({ shown: 2, favoured: 0 });
    expect(reachOf(coverage, { "151": "hide", "030": "hide" })).toEqual({ shown: 1, favoured: 0 });
  });
  it("counts the days that have a favoured event that is not hidden", () => {
    expect(reachOf(coverage, { "030": "favour", "151": "hide" })).toEqual({
      shown: 2,
      favoured: 1,
    });
  });
  it("is counted by sub-region", () => {
    const days = daysBySubRegion(coverage);
    expect([days.get("030"), days.get("151"), days.get("061")]).toEqual([1, 2, 0]);
  });
});

import countries from "world-countries";
import { describe, expect, it } from "vitest";
import { isCountry, subRegionsOf } from "../../domain/m49.ts";
import { REGION_CODES, regionOf, SUB_REGION_CODES } from "../../domain/regions.ts";

describe("M49", () => {
  it("has five regions and seventeen sub-regions", () => {
    expect(REGION_CODES).toHaveLength(5);
    expect(new Set(SUB_REGION_CODES)).toHaveLength(17);
  });

  it("places every country but Antarctica", () => {
    const without = countries.filter(({ cca2 }) => subRegionsOf([cca2]).length === 0);
    expect(without.map(({ cca2 }) => cca2)).toEqual(["AQ"]);
  });

  // Where UN M49 and everyday usage part ways.
  it.each([
    ["MX", "419"],
    ["CY", "145"],
    ["IR", "034"],
    ["TR", "145"],
    ["RU", "151"],
    ["PL", "151"],
    ["BG", "151"],
    ["AT", "155"],
    ["SI", "039"],
    ["RS", "039"],
    ["GB", "154"],
    ["SD", "015"],
    ["US", "021"],
    ["GU", "057"],
    ["NC", "054"],
    ["PF", "061"],
    ["GE", "145"],
    ["MN", "030"],
  ])("puts %s into %s", (country, sub) => {
    expect(subRegionsOf([country])).toEqual([sub]);
  });

  it("agrees with the atlas of countries on every region that both know", () => {
    const names = {
      "002": "Africa",
      "019": "Americas",
      "142": "Asia",
      "150": "Europe",
      "009": "Oceania",
    };
    const apart = countries.flatMap(({ cca2, region }) => {
      const [sub] = subRegionsOf([cca2]);
      return sub && names[regionOf(sub)] !== region ? [cca2] : [];
    });
    // Cyprus is Asian in M49; islands near Antarctica and the United States' minor ones have M49 regions.
    expect(apart.toSorted()).toEqual(["BV", "CY", "GS", "HM", "TF", "UM"]);
  });

  it("knows what is a country", () => {
    expect(isCountry("JP")).toBe(true);
    expect(isCountry("SU")).toBe(false);
  });
});

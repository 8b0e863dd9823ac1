import { describe, expect, it } from "vitest";
import { isInCountry } from "../../../modules/almanac/outlines.ts";

describe("the outlines of countries", () => {
  it.each([
    ["Saint Petersburg", 59.94, 30.31, "RU", true],
    ["Saint Petersburg", 59.94, 30.31, "JP", false],
    ["Hobart, on an island", -42.88, 147.33, "AU", true],
    ["Maseru", -29.31, 27.48, "LS", true],
    ["Bikini, an atoll the atlas leaves out", 11.6, 165.4, "MH", true],
    ["Hargeisa, which the atlas draws apart", 9.56, 44.06, "SO", true],
    ["the South Pole", -90, 0, "AQ", true],
    ["Suva", -18.14, 178.44, "FJ", true],
    ["mid-Atlantic", 30, -40, "US", false],
    ["Dover, 33 km from France", 51.13, 1.31, "FR", true],
    ["London, too far for that", 51.5, -0.12, "FR", false],
  ] as const)("%s (%d, %d) in %s: %s", (_, latitude, longitude, country, inside) => {
    expect(isInCountry(latitude, longitude, country)).toBe(inside);
  });

  it("count a country without an outline as right", () => {
    expect(isInCountry(42.66, 21.17, "XK")).toBe(true);
  });
});

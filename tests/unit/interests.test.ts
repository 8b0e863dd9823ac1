import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  attitudeTo,
  attitudeToEvent,
  attitudeToRegion,
  withAttitude,
} from "../../domain/interests.ts";
import { SUB_REGION_CODES } from "../../domain/regions.ts";
import { DEFAULTS, parseAppearance, parseInterests, parseSettings } from "../../domain/settings.ts";

describe("interests", () => {
  it("include everything until told otherwise", () => {
    expect(SUB_REGION_CODES.every((sub) => attitudeTo({}, sub) === "include")).toBe(true);
  });

  it("let a hidden region win over a favoured one", () => {
    expect(attitudeToEvent({ "030": "favour", "151": "hide" }, ["030", "151"])).toBe("hide");
    expect(attitudeToEvent({ "030": "favour" }, ["030", "151"])).toBe("favour");
    expect(attitudeToEvent({ "030": "hide" }, [])).toBe("include");
  });

  it("tell a region's attitude only where its sub-regions agree", () => {
    expect(attitudeToRegion({}, "002")).toBe("include");
    expect(attitudeToRegion({ "015": "hide", "202": "hide" }, "002")).toBe("hide");
    expect(attitudeToRegion({ "015": "hide" }, "002")).toBeUndefined();
  });

  it("keep only what differs from the default", () => {
    const hidden = withAttitude({}, ["015", "202"], "hide");
    expect(hidden).toEqual({ "015": "hide", "202": "hide" });
    expect(withAttitude(hidden, ["015"], "include")).toEqual({ "202": "hide" });
  });
});

describe("stored settings", () => {
  it("survive any value at all", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { interests, appearance } = parseSettings(value);
        expect(parseInterests(interests)).toEqual(interests);
        expect(parseAppearance(appearance)).toEqual(appearance);
      }),
    );
  });

  it("keep what is known and drop the rest", () => {
    expect(parseInterests({ "030": "favour", "151": "adore", "999": "hide" })).toEqual({
      "030": "favour",
    });
    expect(parseAppearance({ theme: "dark", textSize: 12 })).toEqual({
      theme: "dark",
      textSize: "normal",
    });
    expect(parseAppearance("dark")).toEqual(DEFAULTS.appearance);
  });
});

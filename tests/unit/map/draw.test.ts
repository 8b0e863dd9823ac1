import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAtlas } from "../../../domain/map/atlas.ts";
import { boxAround, overlaps } from "../../../domain/map/box.ts";
import { drawMap, type MapWish } from "../../../domain/map/draw.ts";
import { scaleBar } from "../../../domain/map/scale-bar.ts";
import { worldFile } from "../../../modules/atlas/world.ts";

const atlas = readAtlas(worldFile());
const size = { width: 320, height: 200, letters: 10, nameOf: (code: string) => `Land ${code}` };
const place = (name: string, latitude: number, longitude: number) => ({
  name,
  latitude,
  longitude,
});
const draw = (wish: Partial<MapWish>) => drawMap(atlas, { ...size, countries: [], ...wish });

describe("a locator map", () => {
  it("has the place on it, in its country and its part of the world", () => {
    const map = draw({
      countries: ["JP", "RU"],
      place: place("Saint Petersburg", 59.94, 30.31),
    });
    expect(map?.within).toBe("RU");
    expect(map?.of).toBe("151");
    expect(map?.highlighted).toContain("M");
    expect(map?.labels.map(({ text }) => text)).toContain("Land RU");
  });

  it.each([
    ["a Pacific atoll", ["MH", "US"], place("Bikini", 11.6, 165.4), "057"],
    ["a city state", ["VA", "IT"], place("Vatican City", 41.9, 12.45), "039"],
    ["the South Pole", ["AQ", "NO"], place("South Pole", -90, 0), "AQ"],
    ["the date line", ["FJ"], place("Taveuni", -16.85, -179.97), "054"],
    ["the Bering Strait", ["RU"], place("Uelen", 66.16, -169.8), "151"],
    ["the open sea", ["GB"], { ...place("The Atlantic", 40, -40), offshore: true as const }, "021"],
  ])("shows %s", (_, countries, where, of) => {
    const map = draw({ countries, place: where });
    expect(map?.of).toBe(of);
    const [x = -1, y = -1] = map?.place?.at ?? [];
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(size.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(size.height);
  });

  it("shows the countries alone where there is no place", () => {
    const map = draw({ countries: ["RU"] });
    expect(map?.place).toBeUndefined();
    expect(map?.of).toBe("151");
    expect(map?.labels.map(({ text }) => text)).toContain("Land RU");
  });

  it("rings islands too small to see, and not those that are not asked for", () => {
    expect(draw({ countries: ["KI"] })?.rings.length).toBeGreaterThan(0);
    expect(draw({ countries: ["TV"], place: place("Elsewhere", -7, 177) })?.rings).toHaveLength(1);
    expect(draw({ countries: ["FR"], place: place("Paris", 48.86, 2.35) })?.rings).toEqual([]);
  });

  it("says no land of a place at sea", () => {
    const at = place("Off Kent", 51.3, 1.2);
    expect(draw({ countries: ["GB"], place: at })?.within).toBe("GB");
    expect(draw({ countries: ["GB"], place: { ...at, offshore: true } })?.within).toBeUndefined();
  });

  it("is none where there is nothing to show", () => {
    expect(draw({ countries: ["XX"] })).toBeUndefined();
  });

  it("has names that touch neither each other nor the place", () => {
    const codes = atlas.lands.map(({ code }) => code);
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.integer({ min: 240, max: 560 }), (code, width) => {
        const map = draw({ countries: [code], width, height: (width * 5) / 8 });
        const boxes = (map?.labels ?? []).map(({ text, at, highlighted }) =>
          boxAround(at, text.length * size.letters * (highlighted ? 0.78 : 0.58), size.letters),
        );
        for (const [index, box] of boxes.entries())
          for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it("is drawn for any point of the globe", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (latitude, longitude) => {
          const map = draw({ countries: ["JP"], place: place("Somewhere", latitude, longitude) });
          expect(`${map?.lands}${map?.highlighted}${map?.borders}`).not.toMatch(/NaN|Infinity/);
          expect(map?.bar.length).toBeGreaterThan(5);
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe("a scale bar", () => {
  it("is the longest round distance that fits", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 50, noNaN: true }),
        fc.integer({ min: 40, max: 200 }),
        (kmPerPixel, most) => {
          const { km, length } = scaleBar(kmPerPixel, most);
          expect(length).toBeLessThanOrEqual(most * 1.000001);
          expect(length).toBeGreaterThan(most * 0.39);
          expect(String(km)).toMatch(/^[125]0*$|^0\.0*[125]\d*$/);
        },
      ),
    );
  });
});

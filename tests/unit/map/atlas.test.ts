import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAtlas, STEPS, unpackArc, type Position } from "../../../domain/map/atlas.ts";
import { COUNTRY_POINTS } from "../../../domain/m49.ts";
import { packArc } from "../../../modules/atlas/pack.ts";
import { worldFile } from "../../../modules/atlas/world.ts";

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const arc = fc.array(fc.tuple(degrees(180), degrees(90)), { minLength: 1, maxLength: 40 });

describe("a packed arc", () => {
  it("comes back to within half a step, without what falls together", () => {
    fc.assert(
      fc.property(arc, (positions) => {
        const back = unpackArc(packArc(positions));
        const rounded = positions.map(
          (position) => position.map((each) => Math.round(each * STEPS) / STEPS + 0) as Position,
        );
        const distinct = rounded.filter(
          (each, index) => index === 0 || String(each) !== String(rounded[index - 1]),
        );
        expect(back).toEqual(distinct);
      }),
    );
  });

  it("is made of letters that JSON need not escape, and has no space", () => {
    fc.assert(
      fc.property(arc, (positions) => {
        expect(packArc(positions)).toMatch(/^[\w-]*$/);
      }),
    );
  });
});

describe("the atlas", () => {
  const file = worldFile();
  const { lands, borders } = readAtlas(file);
  const land = (code: string) => lands.find((each) => each.code === code);

  it("ships in 150 KB", () => {
    expect(JSON.stringify(file).length).toBeLessThanOrEqual(150_000);
  });

  it("knows every country, and draws all but the smallest", () => {
    expect(lands.map(({ code }) => code)).toEqual([...COUNTRY_POINTS.keys()]);
    const without = lands.filter(({ polygons }) => polygons.length === 0).map(({ code }) => code);
    // A cape, an island of penguins and four of atolls.
    expect(without.toSorted()).toEqual(["BV", "CC", "CX", "GI", "TK", "TV", "UM"]);
  });

  it("has closed rings only, and positions on the globe", () => {
    for (const ring of lands.flatMap(({ polygons }) => polygons.flat())) {
      expect(ring.length).toBeGreaterThan(3);
      expect(ring.at(-1)).toEqual(ring[0]);
      for (const [x, y] of ring) {
        expect(Math.abs(x)).toBeLessThanOrEqual(180);
        expect(Math.abs(y)).toBeLessThanOrEqual(90);
      }
    }
  });

  it("tells a country's body from its far islands", () => {
    expect(land("US")?.body).toBe(1);
    expect(land("FR")?.body).toBe(1);
    expect(land("JP")?.body).toBe(2);
    expect(land("NZ")?.body).toBe(2);
  });

  it("gives French Guiana and Svalbard their own codes", () => {
    expect(land("GF")?.polygons.length).toBeGreaterThan(0);
    expect(land("SJ")?.polygons.length).toBeGreaterThan(0);
    const outer = land("FR")?.polygons.flatMap(([ring]) => ring ?? []) ?? [];
    expect(outer.every(([, latitude]) => latitude > 40)).toBe(true);
  });

  it("has lines between lands, and none along a coast", () => {
    expect(borders.length).toBeGreaterThan(250);
    const iceland = land("IS")?.polygons.flat(2).map(String) ?? [];
    expect(borders.flat().some((position) => iceland.includes(String(position)))).toBe(false);
  });
});

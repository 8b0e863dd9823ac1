import { describe, expect, it } from "vitest";
import { neighbourOf, type Direction } from "../../../domain/map/region-map.ts";
import { SUB_REGION_CODES, type SubRegion } from "../../../domain/regions.ts";
import { roundHull } from "../../../modules/atlas/hull.ts";
import { regionMap } from "../../../modules/atlas/regions.ts";
import { worldFile } from "../../../modules/atlas/world.ts";

const map = regionMap(worldFile());
const DIRECTIONS: Direction[] = ["left", "right", "up", "down"];

describe("the map of sub-regions", () => {
  it("draws each of them, and the seas of the Pacific’s", () => {
    expect(map.regions.map(({ code }) => code)).toEqual(SUB_REGION_CODES);
    expect(map.regions.every(({ land }) => land.startsWith("M"))).toBe(true);
    expect(map.regions.filter(({ sea }) => sea).map(({ code }) => code)).toEqual([
      "054",
      "057",
      "061",
    ]);
  });

  it("ships in 100 KB", () => {
    expect(JSON.stringify(map).length).toBeLessThanOrEqual(100_000);
  });

  it.each<[from: SubRegion, direction: Direction, to: SubRegion]>([
    ["155", "down", "039"],
    ["030", "left", "143"],
    ["015", "down", "202"],
    ["021", "down", "419"],
    ["061", "left", "061"],
  ])("leads from %s %s to %s", (from, direction, to) => {
    expect(neighbourOf(map.regions, from, direction)).toBe(to);
  });

  it("lets the arrow keys reach every part from every other", () => {
    for (const start of SUB_REGION_CODES) {
      const reached = new Set([start]);
      for (const code of reached)
        for (const direction of DIRECTIONS) reached.add(neighbourOf(map.regions, code, direction));
      expect([...reached].toSorted(), start).toEqual([...SUB_REGION_CODES].toSorted());
    }
  });
});

describe("a hull", () => {
  it("leaves room round every point", () => {
    const hull = roundHull(
      [
        [0, 0],
        [10, 0],
        [5, 1],
      ],
      2,
    );
    const xs = hull.map(([x]) => x);
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([-2, 12]);
    expect(hull.length).toBeGreaterThan(12);
  });
});

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { presimplify, sphericalTriangleArea } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Position } from "../../domain/map/atlas.ts";

/** Natural Earth's countries at 1 : 50,000,000, with the weight of each position as its third number. */
export interface WeightedWorld {
  arcs: WeightedArc[];
  countries: { id: string; name: string; polygons: number[][][] }[];
}

export type WeightedArc = (readonly [...Position, weight: number])[];

/** Reads the world of the package `world-atlas`. @throws where the package is missing */
export function readWorld(): WeightedWorld {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const topology: Topology<{ countries: GeometryCollection<{ name: string }> }> = JSON.parse(
    readFileSync(path, "utf8"),
  );
  const weighted = presimplify(topology, sphericalTriangleArea);
  return {
    arcs: weighted.arcs as unknown as WeightedArc[],
    countries: weighted.objects.countries.geometries.flatMap((geometry) => {
      const { id, properties } = geometry;
      const polygons =
        geometry.type === "Polygon"
          ? [geometry.arcs]
          : geometry.type === "MultiPolygon"
            ? geometry.arcs
            : [];
      return [
        {
          id: String(id ?? ""),
          name: properties && "name" in properties ? properties.name : "",
          polygons,
        },
      ];
    }),
  };
}

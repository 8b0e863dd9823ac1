import type { SubRegion } from "../regions.ts";
import type { Place } from "../schema.ts";
import { angleBetween, vectorOf, type Atlas, type Land, type Position } from "./atlas.ts";
import { boxAround, overlaps, type Box } from "./box.ts";
import { EARTH_KM, frameOf, type Frame, type Size } from "./frame.ts";
import { globeOf, type Globe } from "./globe.ts";
import { placeNames, SPECK, type Label } from "./labels.ts";
import { scaleBar, type ScaleBar } from "./scale-bar.ts";
import { home, nearest, see, type Seen } from "./seen.ts";
import { encloses, pathOf, trace, type Point } from "./trace.ts";

/** What a map is of, and how large it is drawn. */
export interface MapWish extends Size {
  /** ISO 3166-1 alpha-2 of the countries to highlight. */
  countries: readonly string[];
  place?: Place | undefined;
  /** The size of the letters, in pixels. */
  letters: number;
  /** What a land is called. */
  nameOf: (code: string) => string;
}

/** A map as lines, in pixels. */
export interface Drawing {
  lands: string;
  highlighted: string;
  borders: string;
  labels: Label[];
  place: PlaceMark | undefined;
  /** Lands too small to have an outline. */
  specks: Point[];
  /** Circles round highlighted lands too small to see. */
  rings: Point[];
  bar: ScaleBar & { at: Point };
  globe: Globe;
  /** The land that the place lies in, or on whose coast. */
  within: string | undefined;
  /** Where in the world it is: a sub-region, or a land that is in none. */
  of: SubRegion | string;
}

interface PlaceMark {
  at: Point;
  label: Point;
  anchor: "start" | "end";
}

/** Melanesia, Micronesia, Polynesia: their lands are specks, and orient a reader all the same. */
const OCEANS: readonly (SubRegion | undefined)[] = ["054", "057", "061"];
/** Draws a locator map. @returns `undefined` where the atlas knows neither the place nor a country */
export function drawMap(atlas: Atlas, wish: MapWish): Drawing | undefined {
  const { width, height, letters, place } = wish;
  const chosen = wish.countries.flatMap(
    (code) => atlas.lands.find((land) => land.code === code) ?? [],
  );
  const isChosen = (land: Land) => chosen.includes(land);
  const spot: Position | undefined = place && [place.longitude, place.latitude];
  if (!spot && chosen.length === 0) return undefined;
  const frame = frameOf(atlas, chosen, spot, wish);
  const { projection, centre } = frame;
  const seen = atlas.lands.map((land) => see(land, frame, wish));
  const path = (wanted: boolean) =>
    seen.map(({ land, lines }) => (isChosen(land) === wanted ? pathOf(lines, true) : "")).join("");

  const dot = spot && (projection(spot) as Point);
  const mark = dot && place && markOf(dot, place.name, letters, width);
  const taken: Box[] = mark ? [boxAround(mark.at, 16, 16), mark.box] : [];
  const take = (boxes: readonly Box[]): Box => {
    const free = boxes.find((box) => !taken.some((other) => overlaps(other, box)));
    const chosenBox = free ?? (boxes.at(-1) as Box);
    taken.push(chosenBox);
    return chosenBox;
  };
  const radius = Math.round(Math.min(width, height) * 0.15);
  const globeBox = take(cornersOf(wish, radius * 2 + 12, radius * 2 + 12));
  const bar = scaleBar(EARTH_KM / projection.scale(), width * 0.22);
  const barBox = take(cornersOf(wish, bar.length + 20, letters + 18).toReversed());

  const chosenSeen = seen.filter(({ land }) => isChosen(land));
  const rings = ringsOf(chosenSeen, dot);
  const within = dot && home(seen, dot);
  const middle = within?.land ?? (dot ? undefined : chosen[0]) ?? nearest(atlas, centre);
  return {
    lands: path(false),
    highlighted: path(true),
    borders: bordersOf(atlas, frame),
    labels: placeNames(
      seen.map(({ land, lines, at }) => ({
        name: land.code && wish.nameOf(land.code) !== place?.name ? wish.nameOf(land.code) : "",
        lines,
        at,
        nameSpeck: OCEANS.includes(land.sub),
        highlighted: isChosen(land),
      })),
      letters,
      { x: 6, y: 6, width: width - 12, height: height - 12 },
      taken,
    ),
    place: mark && { at: mark.at, label: mark.label, anchor: mark.anchor },
    specks: seen.flatMap(({ at, area }) => (at && area < 3 ? [at] : [])),
    rings,
    bar: { ...bar, at: [barBox.x + 8, barBox.y + barBox.height - 8] },
    globe: globeOf(
      atlas,
      isChosen,
      centre,
      [globeBox.x + globeBox.width / 2, globeBox.y + globeBox.height / 2],
      radius,
    ),
    within: place?.offshore ? undefined : within?.land.code,
    of: middle?.sub ?? middle?.code ?? "",
  };
}

/** Circles round the small parts of small lands, one where several lie together; the place's own dot needs none. */
function ringsOf(seen: readonly Seen[], dot: Point | undefined): Point[] {
  const found: Point[] = dot ? [dot] : [];
  for (const { at, area, lines } of seen) {
    if (!at || area >= SPECK) continue;
    const parts = lines.length > 0 ? lines.map((line) => line[0] ?? at) : [at];
    const inLarger = seen.some((other) => other.area >= SPECK && encloses(other.lines, at));
    if (inLarger) continue;
    for (const [x, y] of parts)
      if (!found.some((other) => Math.hypot(other[0] - x, other[1] - y) < 13)) found.push([x, y]);
  }
  return dot ? found.slice(1) : found;
}

/** The corners of a map, the lower right one first, the lower left one last. */
function cornersOf({ width, height }: Size, wide: number, high: number): Box[] {
  const [right, low] = [width - wide - 4, height - high - 4];
  return [
    { x: right, y: low, width: wide, height: high },
    { x: right, y: 4, width: wide, height: high },
    { x: 4, y: 4, width: wide, height: high },
    { x: 4, y: low, width: wide, height: high },
  ];
}

function bordersOf(atlas: Atlas, { projection, centre, sight }: Frame): string {
  const eye = vectorOf(centre);
  const near = atlas.borders.filter((line) =>
    line.some((position) => angleBetween(vectorOf(position), eye) < sight),
  );
  return pathOf(trace({ type: "MultiLineString", coordinates: near }, projection), false);
}

/** The dot, and its name beside it on the side that has room. */
function markOf(at: Point, name: string, letters: number, width: number) {
  const length = name.length * letters * 0.7;
  const [x, y] = at;
  const anchor = x + 10 + length < width - 6 || x < width / 2 ? "start" : "end";
  const label: Point = [anchor === "start" ? x + 10 : x - 10, y];
  const left = anchor === "start" ? x + 6 : x - 10 - length;
  const box = { x: left, y: y - letters, width: length + 8, height: letters * 2 };
  return { at, label, anchor, box } satisfies PlaceMark & { box: Box };
}

import "./locator-map.css";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Event } from "../../domain/almanac.ts";
import type { Atlas } from "../../domain/map/atlas.ts";
import { drawMap, type Drawing } from "../../domain/map/draw.ts";
import { atlasNow, loadAtlas } from "../../lib/atlas.ts";
import { shortCountryName } from "../../lib/format-place.ts";
import { t } from "../../lib/i18n.ts";
import { useSize } from "../common/size.ts";
import { mapInWords } from "./map-in-words.ts";
import { MapLines } from "./MapLines.tsx";

/** The letters of a map, as a share of the page's own. */
const LETTERS = 0.7;

/** A map that fills the room it stands in: the event's countries and its place, with present-day borders. */
export function LocatorMap({ event }: { event: Event }) {
  const [atlas, setAtlas] = useState<Atlas | "loading" | "failed">(atlasNow() ?? "loading");
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  useEffect(() => {
    loadAtlas().then(setAtlas, () => setAtlas("failed"));
  }, []);
  const drawing = useMemo((): Drawing | undefined => {
    if (typeof atlas === "string" || !size || size.width < 40) return undefined;
    const { countries, place } = event;
    const { width, height, rem } = size;
    const letters = rem * LETTERS;
    return drawMap(atlas, { width, height, countries, place, letters, nameOf: shortCountryName });
  }, [atlas, event, size]);
  return (
    <div ref={room} class="map">
      {atlas === "failed" && (
        <p role="alert" class="map-failed">
          {t("mapFailed")}
        </p>
      )}
      {drawing && size && (
        <svg
          class="map-drawing"
          viewBox={`0 0 ${size.width} ${size.height}`}
          role="img"
          aria-label={mapInWords(event, drawing)}
        >
          <MapLines drawing={drawing} place={event.place?.name} letters={size.rem * LETTERS} />
        </svg>
      )}
    </div>
  );
}

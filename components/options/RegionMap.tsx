import "./region-map.css";
import { useEffect, useState } from "preact/hooks";
import { ATTITUDES, attitudeTo, withAttitude, type Attitude } from "../../domain/interests.ts";
import {
  neighbourOf,
  type Direction,
  type RegionMap as Shapes,
} from "../../domain/map/region-map.ts";
import type { SubRegion } from "../../domain/regions.ts";
import { loadRegionMap } from "../../lib/atlas.ts";
import { t } from "../../lib/i18n.ts";
import { chooseInterests } from "../../lib/options-model.ts";
import { preferences } from "../../lib/preferences.ts";
import { regionName } from "../common/region-name.ts";
import { RegionArea } from "./RegionArea.tsx";
import { RegionLegend } from "./RegionLegend.tsx";

const DIRECTIONS: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** The world by sub-regions, each as the reader chose; a click or a key changes it. */
export function RegionMap() {
  const [shapes, setShapes] = useState<Shapes | "loading" | "failed">("loading");
  useEffect(() => {
    loadRegionMap().then(setShapes, () => setShapes("failed"));
  }, []);
  return (
    <div class="region-map">
      <div class="region-map-room">
        {shapes === "failed" && <p role="alert">{t("regionMapFailed")}</p>}
        {typeof shapes === "object" && <Areas shapes={shapes} />}
      </div>
      <RegionLegend />
      <p class="options-help">{t("regionMapHelp")}</p>
    </div>
  );
}

function Areas({ shapes: { width, height, regions, seams } }: { shapes: Shapes }) {
  const { interests } = preferences.value;
  const [at, setAt] = useState<SubRegion>(regions[0]?.code ?? "015");
  const [pointed, setPointed] = useState<SubRegion | undefined>();
  const [said, setSaid] = useState("");
  const change = (code: SubRegion) => {
    const next = after(attitudeTo(interests, code));
    chooseInterests(withAttitude(interests, [code], next));
    setSaid(inWords(code, next));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (event.key === "Enter" || event.key === " ") change(at);
    else if (direction) focus(event.currentTarget, neighbourOf(regions, at, direction));
    else return;
    event.preventDefault();
  };
  const named = pointed ?? at;
  return (
    <>
      <svg
        class="region-map-drawing"
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={t("regionMap")}
        onKeyDown={onKeyDown}
      >
        <defs>
          <pattern id="hidden-region" width="5" height="5" patternUnits="userSpaceOnUse">
            <path class="region-hatch" d="M-1 6 6-1M-1 1 1-1M4 6 6 4" />
          </pattern>
        </defs>
        {regions.map((shape) => (
          <RegionArea
            key={shape.code}
            shape={shape}
            name={inWords(shape.code, attitudeTo(interests, shape.code))}
            attitude={attitudeTo(interests, shape.code)}
            stop={shape.code === at}
            onChoose={() => change(shape.code)}
            onFocus={() => setAt(shape.code)}
            onPoint={(inside) => setPointed(inside ? shape.code : undefined)}
          />
        ))}
        <path class="region-seams" d={seams} />
      </svg>
      <p class="region-map-named" aria-hidden="true">
        {inWords(named, attitudeTo(interests, named))}
      </p>
      <p class="visually-hidden" aria-live="polite">
        {said}
      </p>
    </>
  );
}

/** What a click leads to: from Include to Favour to Hide, and round again. */
function after(attitude: Attitude): Attitude {
  const round: Record<Attitude, Attitude> = { include: "favour", favour: "hide", hide: "include" };
  return round[attitude];
}

function inWords(code: SubRegion, attitude: (typeof ATTITUDES)[number]): string {
  return t("regionIs", regionName(code), t(attitude));
}

function focus(map: EventTarget | null, code: SubRegion): void {
  if (map instanceof Element) map.querySelector<SVGElement>(`[data-region="${code}"]`)?.focus();
}

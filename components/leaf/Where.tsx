import "./where.css";
import type { Event } from "../../domain/almanac.ts";
import { t } from "../../lib/i18n.ts";
import { later, useLater } from "../common/later.ts";
import { Panel } from "./Panel.tsx";

/** What draws the map. */
export const locatorMap = later(() => import("../map/LocatorMap.tsx"));

/** Where the lead happened: room for a map, which is drawn after the first frame. */
export function Where({ event }: { event: Event }) {
  const map = useLater(locatorMap);
  return (
    <Panel title={t("whereItHappened")} class="where">
      <div class="where-map">
        {map === "failed" ? (
          <p role="alert">{t("mapFailed")}</p>
        ) : (
          map && <map.LocatorMap event={event} />
        )}
      </div>
      <p class="where-note">{t("presentDayBorders")}</p>
    </Panel>
  );
}

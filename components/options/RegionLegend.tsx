import { ATTITUDES } from "../../domain/interests.ts";
import { t } from "../../lib/i18n.ts";
import { RegionMark } from "./RegionMark.tsx";

/** What the colours and marks of the map mean. */
export function RegionLegend() {
  return (
    <ul class="region-legend">
      {ATTITUDES.map((attitude) => (
        <li key={attitude}>
          <svg viewBox="0 0 30 20" width="30" height="20" aria-hidden="true">
            <g class={`region-area region-${attitude}`}>
              <rect class="region-land" width="30" height="20" rx="3" />
              {attitude === "hide" && <rect class="region-hatched" width="30" height="20" rx="3" />}
              <RegionMark attitude={attitude} at={[15, 10]} />
            </g>
          </svg>
          {t(attitude)}
        </li>
      ))}
    </ul>
  );
}

import "./region-tree.css";
import {
  ATTITUDES,
  attitudeTo,
  attitudeToRegion,
  withAttitude,
  type Attitude,
} from "../../domain/interests.ts";
import { REGION_CODES, REGIONS, type Region, type SubRegion } from "../../domain/regions.ts";
import { count } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import { chooseInterests, subRegionDays } from "../../lib/options-model.ts";
import { preferences } from "../../lib/preferences.ts";
import { regionName } from "../common/region-name.ts";
import { Choice } from "./Choice.tsx";

/** The regions and their sub-regions, each with what the reader said of it. */
export function RegionTree() {
  return (
    <ul class="region-tree">
      {REGION_CODES.map((region) => (
        <li key={region}>
          <RegionBranch region={region} />
        </li>
      ))}
    </ul>
  );
}

function RegionBranch({ region }: { region: Region }) {
  const { interests } = preferences.value;
  const subs: readonly SubRegion[] = REGIONS[region];
  const whole = attitudeToRegion(interests, region);
  return (
    <>
      <div class="region-row region-whole">
        <span class="region-name">
          {regionName(region)}
          {whole === undefined && <small> · {t("mixed")}</small>}
        </span>
        <AttitudeChoice
          code={region}
          value={whole}
          onChoose={(attitude) => chooseInterests(withAttitude(interests, subs, attitude))}
        />
      </div>
      <ul class="region-subs">
        {subs.map((sub) => (
          <li key={sub} class="region-row">
            <span class="region-name">
              {regionName(sub)}
              <small>{daysOf(sub)}</small>
            </span>
            <AttitudeChoice
              code={sub}
              value={attitudeTo(interests, sub)}
              onChoose={(attitude) => chooseInterests(withAttitude(interests, [sub], attitude))}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function daysOf(sub: SubRegion): string {
  const days = subRegionDays.value.get(sub);
  return days === undefined ? "" : t("daysWithEvent", count(days));
}

interface ChoiceProps {
  code: Region | SubRegion;
  value: Attitude | undefined;
  onChoose: (attitude: Attitude) => void;
}

function AttitudeChoice({ code, value, onChoose }: ChoiceProps) {
  return (
    <Choice
      label={regionName(code)}
      name={`region-${code}`}
      options={ATTITUDES.map((attitude) => ({ value: attitude, label: t(attitude) }))}
      value={value}
      onChoose={onChoose}
    />
  );
}

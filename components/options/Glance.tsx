import { attitudeTo, type Attitude } from "../../domain/interests.ts";
import { SUB_REGION_CODES } from "../../domain/regions.ts";
import { count } from "../../lib/format.ts";
import { list } from "../../lib/format-list.ts";
import { t } from "../../lib/i18n.ts";
import { reach } from "../../lib/options-model.ts";
import { preferences } from "../../lib/preferences.ts";
import { regionName } from "../common/region-name.ts";

/** The reader's choice at a glance, and what it leaves of the year. */
export function Glance() {
  const { interests } = preferences.value;
  const names = (attitude: Attitude) =>
    SUB_REGION_CODES.filter((sub) => attitudeTo(interests, sub) === attitude).map(regionName);
  const favoured = names("favour");
  const hidden = names("hide");
  return (
    <div class="glance">
      <h3 class="label">{t("glance")}</h3>
      {favoured.length > 0 && <p>{t("glanceFavour", list(favoured))}</p>}
      {hidden.length > 0 && <p>{t("glanceHide", list(hidden))}</p>}
      {favoured.length + hidden.length === 0 && <p>{t("glanceAll")}</p>}
      <Figures favours={favoured.length > 0} />
    </div>
  );
}

function Figures({ favours }: { favours: boolean }) {
  const figures = reach.value;
  if (figures === "loading") return <p>{t("loading")}</p>;
  if (figures === "failed") return <p role="alert">{t("coverageFailed")}</p>;
  return (
    <p>
      {t("reachShown", count(figures.shown))}{" "}
      {favours && t("reachFavoured", count(figures.favoured))}{" "}
      {figures.shown < 366 && t("reachWorld")}
    </p>
  );
}

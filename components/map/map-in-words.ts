import type { Event } from "../../domain/almanac.ts";
import type { Drawing } from "../../domain/map/draw.ts";
import { SUB_REGION_CODES } from "../../domain/regions.ts";
import { countryNames } from "../../lib/format.ts";
import { list } from "../../lib/format-list.ts";
import { t } from "../../lib/i18n.ts";
import { regionName } from "../common/region-name.ts";

/** What a map shows, for those who do not see it. */
export function mapInWords(
  { countries, place }: Pick<Event, "countries" | "place">,
  { of, within }: Pick<Drawing, "of" | "within">,
): string {
  const sub = SUB_REGION_CODES.find((code) => code === of);
  const region = sub ? regionName(sub) : countryNames(of ? [of] : []).join("");
  const where = [
    place?.name,
    place && within && within !== of && t("mapWithin", countryNames([within]).join("")),
    place?.offshore && t("mapOffshore"),
  ];
  const parts = [
    where.filter(Boolean).join(", "),
    t("mapHighlighted", list(countryNames(countries))),
  ];
  return t("mapOf", region, parts.filter(Boolean).join("; "));
}

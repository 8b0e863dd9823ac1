import { keyOf, type Filter } from "../../domain/search/filters.ts";
import type { Region, SubRegion } from "../../domain/regions.ts";
import { countryNames } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import { lookup } from "../../lib/lookup-model.ts";
import { regionName } from "../common/region-name.ts";
import { Icon } from "../common/Icon.tsx";

interface Props {
  query: string;
  onQuery: (query: string) => void;
}

/** Filters that a click adds, when a question has none. */
const OFFERED = ["kind:birth", "topic:science", "in:africa", "in:asia"];

/** The filters of the question, each with a way to take it out, and some that could be put in. */
export function FilterChips({ query, onQuery }: Props) {
  const shown = lookup.value;
  const filters = shown.state === "results" || shown.state === "nothing" ? shown.filters : [];
  if (query.trim() === "") return null;
  return (
    <p class="lookup-chips">
      {filters.map(({ filter, typed }) => (
        <button
          key={keyOf(filter)}
          type="button"
          class="button lookup-chip"
          aria-label={t("removeFilter", nameOf(filter))}
          onClick={() => onQuery(query.replace(typed, "").replace(/ +/g, " ").trim())}
        >
          {nameOf(filter)}
          <Icon name="close" />
        </button>
      ))}
      {filters.length === 0 &&
        OFFERED.map((typed) => (
          <button
            key={typed}
            type="button"
            class="button lookup-chip"
            onClick={() => onQuery(`${query.trim()} ${typed}`)}
          >
            {typed}
          </button>
        ))}
    </p>
  );
}

function nameOf(filter: Filter): string {
  if (filter.by === "kind")
    return t(filter.code === "event" ? "kindEvent" : filter.code === "birth" ? "births" : "deaths");
  if (filter.by === "topic") return t(`topic_${filter.code}`);
  return /^\d/.test(filter.code)
    ? regionName(filter.code as Region | SubRegion)
    : (countryNames([filter.code])[0] ?? "");
}

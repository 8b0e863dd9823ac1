import "./also.css";
import { useState } from "preact/hooks";
import { filtersFor, fits, type AlsoFilter } from "../../domain/also.ts";
import type { Event } from "../../domain/almanac.ts";
import type { MonthDay } from "../../domain/month-day.ts";
import { fragmentOf } from "../../domain/route.ts";
import { count, countryNames, yearInWords } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import { fetchDay } from "../../lib/leaf-model.ts";
import { regionName } from "../common/region-name.ts";
import { Panel } from "./Panel.tsx";

interface Props {
  date: MonthDay;
  events: readonly Event[];
  /** How many more there are. */
  more: number | undefined;
}

/** The rest of the day, which filters by region and kind. */
export function Also({ date, events, more }: Props) {
  const [chosen, setChosen] = useState<AlsoFilter>("everything");
  if (events.length === 0) return null;
  const filters = filtersFor(events);
  const filter = filters.includes(chosen) ? chosen : "everything";
  const shown = events.filter((event) => fits(event, filter));
  return (
    <Panel title={t("alsoOnThisDay")} class="also rule-above">
      <div class="also-filters" role="group" aria-label={t("filterLabel")}>
        {filters.map((each) => (
          <button
            key={each}
            type="button"
            class="button"
            aria-pressed={each === filter}
            onClick={() => setChosen(each)}
          >
            {filterName(each)}
          </button>
        ))}
      </div>
      <p class="visually-hidden" role="status">
        {filter !== "everything" && t("alsoCount", count(shown.length))}
      </p>
      <ol class="also-list">
        {shown.map((event) => (
          <li key={event.slug}>
            <span class="also-year">{yearInWords(event.year)}</span>
            <span class="also-what">
              <a href={fragmentOf(date, event.slug)}>{event.title}</a>{" "}
              <span class="also-where">{countryNames(event.countries).join(" · ")}</span>
            </span>
          </li>
        ))}
      </ol>
      {more !== undefined && (
        <p>
          <button type="button" class="button" onClick={() => void fetchDay(date, true)}>
            {t("moreOfDay", count(more))}
          </button>
        </p>
      )}
    </Panel>
  );
}

function filterName(filter: AlsoFilter): string {
  return filter === "everything" || filter === "births" || filter === "deaths"
    ? t(filter)
    : regionName(filter);
}

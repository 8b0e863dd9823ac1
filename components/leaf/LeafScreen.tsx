import "../shared/theme.css";
import "./leaf.css";
import {
  fetchDay,
  newDay,
  shownDate,
  turnToToday,
  view,
  type LeafView,
} from "../../lib/leaf-model.ts";
import { dayInWords } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import { today } from "../../lib/today.ts";
import { Also } from "./Also.tsx";
import { DateCard } from "./DateCard.tsx";
import { DayNav } from "./DayNav.tsx";
import { FunFactCard } from "./FunFactCard.tsx";
import { FurtherReading } from "./FurtherReading.tsx";
import { LeadCard } from "./LeadCard.tsx";
import { Notices } from "./Notices.tsx";
import { Sources } from "./Sources.tsx";

/** The new tab. */
export function LeafScreen() {
  const date = shownDate.value;
  const { year } = today.value;
  return (
    <main class="leaf">
      <div class="leaf-date">
        <DateCard date={date} year={year} />
        <DayNav key={date} date={date} year={year} />
      </div>
      <Body shown={view.value} />
    </main>
  );
}

function Body({ shown }: { shown: LeafView }) {
  if (shown.state === "loading") {
    return (
      <p class="leaf-lead" role="status">
        {t("loading")}
      </p>
    );
  }
  if (shown.state === "failed") {
    return (
      <div class="leaf-lead" role="alert">
        <p class="lead-summary">{t("dayFailed", dayInWords(shown.date))}</p>
        <p>{t("dayFailedHelp")}</p>
        <p class="lead-actions">
          <button type="button" class="button" onClick={() => void fetchDay(shown.date)}>
            {t("tryAgain")}
          </button>
        </p>
      </div>
    );
  }
  const { leaf, notice } = shown;
  const { date, lead, funFactOf, also } = leaf;
  return (
    <>
      <div class="leaf-lead">
        <Notices from={leaf.from} notice={notice} newDay={newDay.value} onTurn={turnToToday} />
        <LeadCard
          date={date}
          event={lead}
          thisYear={today.value.year}
          isToday={date === today.value.date}
        />
      </div>
      <div class="leaf-beside">
        {funFactOf && <FunFactCard date={date} event={funFactOf} leads={funFactOf === lead} />}
      </div>
      <div class="leaf-reading">
        <FurtherReading event={lead} />
      </div>
      <div class="leaf-also">
        <Also key={date} date={date} events={also} />
      </div>
      <div class="leaf-sources">
        <Sources event={lead} />
      </div>
    </>
  );
}

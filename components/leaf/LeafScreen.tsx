import "../common/theme.css";
import "./leaf.css";
import {
  fetchDay,
  newDay,
  shownDate,
  shownThread,
  turnToToday,
  view,
  type LeafView,
} from "../../lib/leaf-model.ts";
import { dayInWords } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import type { MonthDay } from "../../domain/month-day.ts";
import { today, type Today } from "../../lib/today.ts";
import { later, useLater } from "../common/later.ts";
import { DateCard } from "./DateCard.tsx";
import { DayNav } from "./DayNav.tsx";
import { LeadCard } from "./LeadCard.tsx";
import { Notices } from "./Notices.tsx";
import { ThreadPlace } from "./ThreadPlace.tsx";

/** What stands beside and below the lead: not in the first frame, which leaf.css says, and so not on its path. */
export const leafRest = later(() => import("./LeafRest.tsx"));

/** The new tab, as its models stand. */
export function LeafScreen() {
  const thread = shownThread.value;
  if (thread) return <ThreadPlace name={thread} />;
  return (
    <LeafPage date={shownDate.value} now={today.value} shown={view.value} newDay={newDay.value} />
  );
}

interface Props {
  date: MonthDay;
  now: Today;
  shown: LeafView;
  newDay?: MonthDay | undefined;
}

/** A leaf with what stands around it; the same for the same properties, so that it can be left for the next tab. */
export function LeafPage({ date, now, shown, newDay: begun }: Props) {
  return (
    <main class="leaf">
      <div class="leaf-date">
        <DateCard date={date} year={now.year} />
        <DayNav key={date} date={date} year={now.year} />
      </div>
      <Body shown={shown} now={now} begun={begun} />
    </main>
  );
}

function Body({ shown, now, begun }: { shown: LeafView; now: Today; begun: MonthDay | undefined }) {
  const rest = useLater(leafRest);
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
  const { date, lead } = leaf;
  return (
    <>
      <div class="leaf-lead">
        <Notices from={leaf.from} notice={notice} newDay={begun} onTurn={turnToToday} />
        <LeadCard date={date} event={lead} thisYear={now.year} isToday={date === now.date} />
      </div>
      {rest && rest !== "failed" && <rest.LeafRest leaf={leaf} />}
    </>
  );
}

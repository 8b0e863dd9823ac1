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
import { signal } from "@preact/signals";
import type { Leaf } from "../../domain/leaf.ts";
import { dayInWords } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import type { MonthDay } from "../../domain/month-day.ts";
import { today, type Today } from "../../lib/today.ts";
import { Also } from "./Also.tsx";
import { Background } from "./Background.tsx";
import { DateCard } from "./DateCard.tsx";
import { DayNav } from "./DayNav.tsx";
import { FunFactCard } from "./FunFactCard.tsx";
import { FurtherReading } from "./FurtherReading.tsx";
import { LeadCard } from "./LeadCard.tsx";
import { Notices } from "./Notices.tsx";
import { Sources } from "./Sources.tsx";
import { ThreadPlace } from "./ThreadPlace.tsx";
import { Where } from "./Where.tsx";

/** Whether all of the leaf is wanted, or only what the first frame holds, which leaf.css says. */
export const whole = signal(true);

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
      {whole.value && <Rest {...leaf} />}
    </>
  );
}

/** What stands beside and below the lead. */
function Rest({ date, lead, funFactOf, also }: Leaf) {
  return (
    <>
      <div class="leaf-beside">
        {funFactOf && <FunFactCard date={date} event={funFactOf} leads={funFactOf === lead} />}
        <Where key={lead.slug} event={lead} />
      </div>
      {lead.threads && (
        <div class="leaf-background">
          <Background key={lead.slug} date={date} event={lead} threads={lead.threads} />
        </div>
      )}
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

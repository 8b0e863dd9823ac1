import "./lead-card.css";
import { useId } from "preact/hooks";
import type { Event } from "../../domain/almanac.ts";
import type { MonthDay } from "../../domain/month-day.ts";
import { ago, dayInWords, otherCalendar, yearInWords } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import { regionName } from "../common/region-name.ts";
import { CopyCitation } from "./CopyCitation.tsx";
import { SaveButton } from "./SaveButton.tsx";
import { Story } from "./Story.tsx";

interface Props {
  date: MonthDay;
  event: Event;
  thisYear: number;
  /** Whether the day is today. */
  isToday: boolean;
}

/** The event that leads the leaf. */
export function LeadCard({ date, event, thisYear, isToday }: Props) {
  const title = useId();
  const other = otherCalendar(event);
  const facts = [event.place?.name, event.regions.map(regionName).join(" · "), other];
  return (
    <article class="lead" aria-labelledby={title}>
      <p class="label">{isToday ? t("questionToday") : t("questionDay", dayInWords(date))}</p>
      <p class="lead-year">
        <strong>{yearInWords(event.year)}</strong>
        <span> · {ago(event.year, thisYear)}</span>
      </p>
      <h2 id={title} class="lead-title">
        {event.title}
      </h2>
      <p class="lead-summary">{event.summary}</p>
      <ul class="lead-facts">
        {facts.filter(Boolean).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Story key={event.slug} date={date} event={event}>
        <SaveButton date={date} event={event} />
        <CopyCitation date={date} event={event} />
      </Story>
    </article>
  );
}

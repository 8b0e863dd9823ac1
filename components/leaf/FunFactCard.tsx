import "./fun-fact.css";
import type { Event } from "../../domain/almanac.ts";
import type { MonthDay } from "../../domain/month-day.ts";
import { fragmentOf } from "../../domain/route.ts";
import { yearInWords } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import { Panel } from "./Panel.tsx";

interface Props {
  date: MonthDay;
  /** The event that the fact belongs to. */
  event: Event;
  /** Whether that event leads the leaf; if not, the card says which it is. */
  leads: boolean;
}

/** The fun fact under its own headline. */
export function FunFactCard({ date, event, leads }: Props) {
  if (!event.funFact) return null;
  return (
    <Panel title={t("funFact")} class="fun-fact">
      <h3 class="fun-fact-title">{event.funFact.title}</h3>
      <p class="fun-fact-text">{event.funFact.text}</p>
      {!leads && (
        <p class="fun-fact-of">
          <a href={fragmentOf(date, event.slug)}>
            {t("funFactOf", yearInWords(event.year), event.title)}
          </a>
        </p>
      )}
    </Panel>
  );
}

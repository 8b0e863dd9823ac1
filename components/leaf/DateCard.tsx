import "./date-card.css";
import { dateIn, partsOf, type MonthDay } from "../../domain/month-day.ts";
import { dayInWords, dayNumber, monthName, weekday } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";

/** The date as a tear-off calendar has it: month, a large numeral, the weekday of this year. */
export function DateCard({ date, year }: { date: MonthDay; year: number }) {
  const real = dateIn(year, date);
  const exists = real.getDate() === partsOf(date).day;
  return (
    <h1 class="date-card">
      <span class="visually-hidden">{dayInWords(date)}</span>
      <span class="date-card-sheet" aria-hidden="true">
        <span class="date-card-month">{monthName(partsOf(date).month)}</span>
        <span class="date-card-day">{dayNumber(date)}</span>
        <span class="date-card-weekday">{exists ? weekday(real) : t("leapDay")}</span>
      </span>
    </h1>
  );
}

import "./date-picker.css";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import {
  dateIn,
  lengthOfMonth,
  monthDay,
  partsOf,
  shift,
  type MonthDay,
} from "../../domain/month-day.ts";
import { fragmentOf } from "../../domain/route.ts";
import { dayInWords, dayNumber, monthName, weekday } from "../../lib/format.ts";
import { firstWeekday } from "../../lib/format-week.ts";
import { goTo } from "../../lib/address.ts";
import { t } from "../../lib/i18n.ts";
import { Icon } from "../common/Icon.tsx";

/** How far an arrow key goes, in days; rows are weeks. */
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

interface Props {
  date: MonthDay;
  year: number;
  onClose: () => void;
}

/** A month of this year as a grid; the arrow keys walk it, page keys turn the month. */
export function DatePicker({ date, year, onClose }: Props) {
  const [at, setAt] = useState(date);
  const grid = useRef<HTMLDivElement>(null);
  const { month } = partsOf(at);
  useLayoutEffect(() => grid.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus(), [at]);

  const choose = (day: MonthDay) => {
    goTo(fragmentOf(day));
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.key === "Escape" ? undefined : target(event, at);
    if (event.key === "Escape") onClose();
    else if (next) setAt(next);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocusOut = (event: FocusEvent) => {
    const to = event.relatedTarget;
    const inside = to instanceof Node && (event.currentTarget as HTMLElement).contains(to);
    if (to && !inside) onClose();
  };

  return (
    <div
      class="date-picker"
      role="dialog"
      aria-label={t("chooseDay")}
      onKeyDown={onKeyDown}
      onFocusOut={onFocusOut}
    >
      <div class="date-picker-head">
        <button type="button" aria-label={t("previousMonth")} onClick={() => setAt(turn(at, -1))}>
          <Icon name="back" />
        </button>
        <strong aria-live="polite">{monthName(month)}</strong>
        <button type="button" aria-label={t("nextMonth")} onClick={() => setAt(turn(at, 1))}>
          <Icon name="forward" />
        </button>
      </div>
      <div ref={grid} role="grid" aria-label={monthName(month)} class="date-picker-grid">
        <div role="row">
          {Array.from({ length: 7 }, (_, index) => {
            const day = new Date(2024, 0, 7 + firstWeekday() + index);
            return (
              <span key={index} role="columnheader" aria-label={weekday(day)}>
                {weekday(day, "narrow")}
              </span>
            );
          })}
        </div>
        {weeksOf(month, year).map((week, index) => (
          <div key={index} role="row">
            {week.map((day, column) => (
              <span key={column} role="gridcell" aria-selected={day === date}>
                {day && (
                  <button
                    type="button"
                    tabIndex={day === at ? 0 : -1}
                    aria-label={dayInWords(day)}
                    aria-current={day === date ? "date" : undefined}
                    onClick={() => choose(day)}
                  >
                    {dayNumber(day)}
                  </button>
                )}
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Where a key leads from a day. */
function target({ key }: KeyboardEvent, at: MonthDay): MonthDay | undefined {
  const step = STEPS[key];
  if (step !== undefined)
    return shift(at, document.dir === "rtl" && step ** 2 === 1 ? -step : step);
  if (key === "PageUp") return turn(at, -1);
  if (key === "PageDown") return turn(at, 1);
  const { month } = partsOf(at);
  if (key === "Home") return monthDay(month, 1);
  if (key === "End") return monthDay(month, lengthOfMonth(month));
  return undefined;
}

/** The same day of a month before or after; a shorter month's last day. */
function turn(at: MonthDay, months: number): MonthDay {
  const { month, day } = partsOf(at);
  const next = ((month - 1 + months + 12) % 12) + 1;
  return monthDay(next, Math.min(day, lengthOfMonth(next))) ?? at;
}

/** The weeks of a month of a year, with gaps before and after; 29 February is always among them. */
function weeksOf(month: number, year: number): (MonthDay | undefined)[][] {
  const first = dateIn(year, monthDay(month, 1) as MonthDay).getDay();
  const gap = (first - firstWeekday() + 7) % 7;
  const days = Array.from({ length: lengthOfMonth(month) }, (_, day) => monthDay(month, day + 1));
  const cells = [...Array<undefined>(gap).fill(undefined), ...days];
  const weeks = Math.ceil(cells.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    cells
      .slice(week * 7, week * 7 + 7)
      .concat(Array(7).fill(undefined))
      .slice(0, 7),
  );
}

import "./day-nav.css";
import { useRef, useState } from "preact/hooks";
import { shift, type MonthDay } from "../../domain/month-day.ts";
import { fragmentOf } from "../../domain/route.ts";
import { anotherDay } from "../../domain/surprise.ts";
import { dayInWords } from "../../lib/format.ts";
import { goTo } from "../../lib/address.ts";
import { t } from "../../lib/i18n.ts";
import { turnToToday } from "../../lib/leaf-model.ts";
import { Icon } from "../common/Icon.tsx";
import { LookupButton } from "./LookupButton.tsx";
import type { DatePicker } from "./DatePicker.tsx";

/** The ways from this day to others. */
export function DayNav({ date, year }: { date: MonthDay; year: number }) {
  const [Picker, setPicker] = useState<{ it: typeof DatePicker } | undefined>();
  const button = useRef<HTMLButtonElement>(null);
  // The calendar is read when it is asked for, to keep it off a new tab's path.
  const open = async () => setPicker({ it: (await import("./DatePicker.tsx")).DatePicker });
  const close = () => {
    setPicker(undefined);
    button.current?.focus();
  };
  return (
    <nav class="day-nav" aria-label={t("days")}>
      <div class="day-nav-turn">
        <Turn to={shift(date, -1)} label={t("previousDay")} icon="back" />
        <Turn to={shift(date, 1)} label={t("nextDay")} icon="forward" />
      </div>
      <ul class="day-nav-list">
        <li>
          <button type="button" class="day-nav-item" onClick={turnToToday}>
            <Icon name="today" />
            {t("today")}
          </button>
        </li>
        <li class="day-nav-pick">
          <button
            ref={button}
            type="button"
            class="day-nav-item"
            aria-haspopup="dialog"
            aria-expanded={Picker !== undefined}
            onClick={() => (Picker ? close() : void open())}
          >
            <Icon name="calendar" />
            {t("pickDate")}
          </button>
          {Picker && <Picker.it date={date} year={year} onClose={close} />}
        </li>
        <li>
          <button
            type="button"
            class="day-nav-item"
            onClick={() => goTo(fragmentOf(anotherDay(date, Math.random())))}
          >
            <Icon name="star" />
            {t("surpriseMe")}
          </button>
        </li>
        <li>
          <LookupButton />
        </li>
        <li>
          <a class="day-nav-item" href="/options.html">
            <Icon name="sliders" />
            {t("options")}
          </a>
        </li>
      </ul>
    </nav>
  );
}

function Turn({ to, label, icon }: { to: MonthDay; label: string; icon: "back" | "forward" }) {
  return (
    <a class="day-nav-step" href={fragmentOf(to)} title={dayInWords(to)}>
      {icon === "back" && <Icon name="back" />}
      <span class="visually-hidden">{label}</span>
      <span aria-hidden="true">{dayInWords(to, "short")}</span>
      {icon === "forward" && <Icon name="forward" />}
    </a>
  );
}

import { signal, type ReadonlySignal } from "@preact/signals";
import { monthDayOf, type MonthDay } from "../domain/month-day.ts";

/** The reader's own day, by the clock of the machine. */
export interface Today {
  date: MonthDay;
  year: number;
}

/** The reader's day at a moment. */
export function todayAt(date: Date): Today {
  return { date: monthDayOf(date), year: date.getFullYear() };
}

const current = signal(todayAt(new Date()));

/** Today; it turns at midnight, and when a tab wakes after its machine slept through one. */
export const today: ReadonlySignal<Today> = current;

function check(): void {
  const next = todayAt(new Date());
  if (next.date !== current.value.date || next.year !== current.value.year) current.value = next;
}

// A timer set for midnight stands still while the machine sleeps; a look at the clock does not.
const EVERY_MS = 20_000;

/** Keeps {@link today} true for as long as the page lives. */
export function followToday(): void {
  setInterval(check, EVERY_MS);
  document.addEventListener("visibilitychange", check);
  addEventListener("focus", check);
  addEventListener("pageshow", check);
}

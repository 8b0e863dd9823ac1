import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import type { Day } from "../domain/almanac.ts";
import { wholeDay } from "../domain/day-parts.ts";
import { leafOf, type Leaf } from "../domain/leaf.ts";
import type { MonthDay } from "../domain/month-day.ts";
import { parseRoute, type Route } from "../domain/route.ts";
import type { ThreadName } from "../domain/thread.ts";
import { loadDay, loadRestOfDay } from "./almanac.ts";
import { preferences } from "./preferences.ts";
import { today, type Today } from "./today.ts";

/** What the new tab has to show. */
export type LeafView =
  | { state: "loading"; date: MonthDay }
  | { state: "leaf"; leaf: Leaf; notice?: Notice }
  | { state: "failed"; date: MonthDay };

/** What a reader should know about the leaf: an address that names nothing, for instance. */
export type Notice = { kind: "unknown-address" | "unknown-event"; asked: string };

const route = signal<Route>(parseRoute(location.hash));
/** The day that a tab without an address shows: today, until a reader is in the midst of it at midnight. */
const turned = signal<Today>(today.peek());
const days = signal<ReadonlyMap<MonthDay, Day | "failed">>(new Map());
/** Whether the reader is in the midst of the leaf, so that it must not turn by itself. */
export const reading = signal(false);

const date = computed<MonthDay>(() =>
  route.value.show === "day" ? route.value.date : turned.value.date,
);

/** The day whose leaf is shown. */
export const shownDate: ReadonlySignal<MonthDay> = date;

/** The thread that is shown in place of a leaf. */
export const shownThread: ReadonlySignal<ThreadName | undefined> = computed(() =>
  route.value.show === "thread" ? route.value.name : undefined,
);

/** Whether a tab without an address shows the day that it is. */
export function showsToday(): boolean {
  return route.peek().show === "today" && turned.peek().date === today.peek().date;
}

/** The day that has begun while the reader was reading the one before. */
export const newDay: ReadonlySignal<MonthDay | undefined> = computed(() =>
  route.value.show === "today" && today.value.date !== turned.value.date
    ? today.value.date
    : undefined,
);

/** What the new tab shows now. */
export const view: ReadonlySignal<LeafView> = computed(() => {
  const day = days.value.get(date.value);
  if (day === undefined) return { state: "loading", date: date.value };
  if (day === "failed") return { state: "failed", date: date.value };
  const slug = route.value.show === "day" ? route.value.slug : undefined;
  const leaf = leafOf(day, turned.value.year, preferences.value.interests, slug);
  if (!leaf) return { state: "failed", date: date.value };
  const notice = noticeOf(route.value, leaf);
  return notice ? { state: "leaf", leaf, notice } : { state: "leaf", leaf };
});

function noticeOf(to: Route, leaf: Leaf): Notice | undefined {
  if (to.show === "unknown") return { kind: "unknown-address", asked: to.asked };
  if (to.show === "day" && to.slug !== undefined && to.slug !== leaf.lead.slug) {
    return { kind: "unknown-event", asked: to.slug };
  }
  return undefined;
}

/** Turns to the new day. */
export function turnToToday(): void {
  turned.value = today.peek();
  reading.value = false;
  if (location.hash !== "") location.hash = "#/";
}

/**
 * Reads a day's file, again if it failed.
 * @param whole whether the events are wanted too that a new tab does not read; the address may name one of them
 */
export async function fetchDay(wanted: MonthDay, whole = false): Promise<void> {
  const found = await readDay(wanted, whole).catch(() => "failed" as const);
  days.value = new Map(days.peek()).set(wanted, found);
}

async function readDay(wanted: MonthDay, whole: boolean): Promise<Day> {
  const day = await loadDay(wanted);
  return day.more && (whole || lacks(day, route.peek()))
    ? wholeDay(day, await loadRestOfDay(wanted))
    : day;
}

/** Whether an address names an event of a day that stands among those not read. */
function lacks(day: Day, to: Route): boolean {
  if (!day.more || to.show !== "day" || to.date !== day.date || !to.slug) return false;
  return day.events.every(({ slug }) => slug !== to.slug);
}

/** A day's events, from what is read already where it is. @returns `undefined` where the file cannot be read */
export async function dayFile(wanted: MonthDay): Promise<Day | undefined> {
  if (!days.peek().has(wanted)) await fetchDay(wanted);
  const found = days.peek().get(wanted);
  return found === "failed" ? undefined : found;
}

/**
 * Follows the address and the day for as long as the page lives.
 * @returns a promise that is kept once the first leaf can be shown
 */
export async function followLeaf(): Promise<void> {
  addEventListener("hashchange", () => {
    reading.value = false;
    route.value = parseRoute(location.hash);
  });
  effect(() => {
    const next = today.value;
    if (!reading.peek()) turned.value = next;
  });
  let latest: Promise<void> | undefined;
  effect(() => {
    const wanted = date.value;
    const day = days.peek().get(wanted);
    if (!day || (day !== "failed" && lacks(day, route.value))) latest = fetchDay(wanted);
  });
  await latest;
}

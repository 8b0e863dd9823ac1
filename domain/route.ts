import { isMonthDay, type MonthDay } from "./month-day.ts";

/** What an address fragment of the new tab asks for. */
export type Route =
  | { show: "today" }
  | { show: "day"; date: MonthDay; slug?: string }
  | { show: "unknown"; asked: string };

/**
 * Reads an address fragment: empty or `#/` is today, `#/02-06` a day, `#/02-06/slug` an event.
 * Never throws; what it cannot read is `unknown`, with what was asked.
 */
export function parseRoute(fragment: string): Route {
  const path = fragment.replace(/^#?\/?/, "").replace(/\/$/, "");
  if (path === "") return { show: "today" };
  const [date = "", slug, ...rest] = path.split("/");
  if (!isMonthDay(date) || rest.length > 0) return { show: "unknown", asked: decode(path) };
  if (slug === undefined) return { show: "day", date };
  return /^[a-z0-9-]+$/.test(slug)
    ? { show: "day", date, slug }
    : { show: "unknown", asked: decode(path) };
}

/** The fragment of a day or of one of its events. */
export function fragmentOf(date: MonthDay, slug?: string): string {
  return slug === undefined ? `#/${date}` : `#/${date}/${slug}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

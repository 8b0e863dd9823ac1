import { isMonthDay, type MonthDay } from "./month-day.ts";
import type { ThreadName } from "./thread.ts";

/** What an address fragment of the new tab asks for. */
export type Route =
  | { show: "today" }
  | { show: "day"; date: MonthDay; slug?: string }
  | { show: "thread"; name: ThreadName }
  | { show: "unknown"; asked: string };

const SLUG = /^[a-z0-9-]+$/;

/**
 * Reads an address fragment: empty or `#/` is today, `#/02-06` a day, `#/02-06/slug` an event,
 * `#/thread/name` a thread.
 * Never throws; what it cannot read is `unknown`, with what was asked.
 */
export function parseRoute(fragment: string): Route {
  const path = fragment.replace(/^#?\/?/, "").replace(/\/$/, "");
  if (path === "") return { show: "today" };
  const [date = "", slug, ...rest] = path.split("/");
  if (date === "thread" && slug && SLUG.test(slug) && rest.length === 0)
    return { show: "thread", name: slug };
  if (!isMonthDay(date) || rest.length > 0) return { show: "unknown", asked: decode(path) };
  if (slug === undefined) return { show: "day", date };
  return SLUG.test(slug) ? { show: "day", date, slug } : { show: "unknown", asked: decode(path) };
}

/** The fragment of a day or of one of its events. */
export function fragmentOf(date: MonthDay, slug?: string): string {
  return slug === undefined ? `#/${date}` : `#/${date}/${slug}`;
}

/** The fragment of a thread. */
export function threadFragment(name: ThreadName): string {
  return `#/thread/${name}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import { eventId, type EventId } from "../../domain/almanac.ts";
import { isMonthDay, partsOf, type MonthDay } from "../../domain/month-day.ts";
import type { EventSource } from "../../domain/schema.ts";
import { parseThreadDate, writeThreadDate, type ThreadDate } from "../../domain/thread-date.ts";
import type { Moment, MomentSource } from "../../domain/thread.ts";

type Days = ReadonlyMap<MonthDay, readonly EventSource[]>;

/** The event that an id names, with its day. */
export function eventOf(
  id: string,
  days: Days,
): { id: EventId; date: MonthDay; event: EventSource } | undefined {
  const [date = "", slug = ""] = id.split("/");
  const event = isMonthDay(date) ? days.get(date)?.find((each) => each.slug === slug) : undefined;
  return event && isMonthDay(date) ? { id: eventId(date, slug), date, event } : undefined;
}

/** When a moment was: its own date, or that of the event it is. */
export function dateOfMoment(moment: MomentSource, days: Days): ThreadDate | undefined {
  if (!("event" in moment)) return parseThreadDate(moment.date);
  const found = eventOf(moment.event, days);
  return found && { year: found.event.year, ...partsOf(found.date) };
}

/**
 * Completes a moment from the event that it is.
 * @returns `undefined` where no day has that event
 */
export function toMoment(moment: MomentSource, days: Days): Moment | undefined {
  if (!("event" in moment)) return moment;
  const found = eventOf(moment.event, days);
  if (!found) return undefined;
  const { id, date, event } = found;
  return {
    date: writeThreadDate({ year: event.year, ...partsOf(date) }),
    ...(event.calendar && { calendar: event.calendar }),
    label: moment.label ?? event.title,
    text: moment.text,
    ...(moment.note && { note: moment.note }),
    countries: event.countries,
    ...(event.place && { place: event.place }),
    article: event.articles[0] ?? "",
    event: id,
  };
}

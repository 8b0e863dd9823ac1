import type { Day, Event } from "./almanac.ts";
import { attitudeToEvent, type Interests } from "./interests.ts";
import type { MonthDay } from "./month-day.ts";

/** What the new tab shows of a day. */
export interface Leaf {
  date: MonthDay;
  lead: Event;
  /** The event whose fun fact is told: the lead, or else one of the same day. */
  funFactOf: Event | undefined;
  /** The rest of the day, oldest first. */
  also: Event[];
  /** How many events of the day more can be read. */
  more?: number | undefined;
  /** `world` where the reader's interests leave nothing of the day, and the whole world is shown instead. */
  from: "interests" | "world";
}

/**
 * The turn of a day in a year: it grows by one each time that the day comes round,
 * so that what rotates over turns shows another thing next time. 29 February comes every fourth year.
 */
export function turnOf(date: MonthDay, year: number): number {
  return date === "02-29" ? Math.floor(year / 4) : year;
}

/** Leads come from what the world would miss most; a story makes the fullest leaf. */
function rank(event: Event): number {
  return (
    (event.story ? 8 : 0) +
    (event.funFact ? 4 : 0) +
    (event.kind === "event" ? 0 : -2) +
    event.weight
  );
}

/** Candidates from best to worst; ties go by slug, so that the order is the same everywhere. */
export function ranked(events: readonly Event[]): Event[] {
  return events.toSorted((a, b) => rank(b) - rank(a) || (a.slug < b.slug ? -1 : 1));
}

/**
 * Chooses the lead of a day: the same for the same date, year and interests on every device, another one next year
 * where the day offers one. Favoured events come before included ones, and hidden ones never come.
 * Every other turn belongs to the best candidate; the turns between go round the others.
 * @param events the day's events, of which none is hidden
 * @param year the reader's own year, AD
 * @returns `undefined` for a day without events
 */
export function pickLead(
  events: readonly Event[],
  date: MonthDay,
  year: number,
  interests: Interests,
): Event | undefined {
  const favoured = events.filter(({ regions }) => attitudeToEvent(interests, regions) === "favour");
  const candidates = ranked(favoured.length > 0 ? favoured : events);
  const [best, ...others] = candidates;
  const turn = turnOf(date, year);
  if (turn % 2 === 0 || others.length === 0) return best;
  // A day's lesser events are for "also on this day", as long as it has better ones.
  const most = others.filter(({ weight, kind }) => weight === 3 && kind === "event");
  const pool = most.length > 0 ? most : others;
  return pool[Math.floor(turn / 2) % pool.length];
}

/**
 * Makes the leaf of a day.
 * @param slug the event that leads, whatever the interests, where an address names one
 * @returns `undefined` for a day without events
 */
export function leafOf(
  day: Day,
  year: number,
  interests: Interests,
  slug?: string,
): Leaf | undefined {
  const visible = day.events.filter(
    ({ regions }) => attitudeToEvent(interests, regions) !== "hide",
  );
  const from = visible.length > 0 ? "interests" : "world";
  const events = visible.length > 0 ? visible : day.events;
  const asked = slug === undefined ? undefined : day.events.find((event) => event.slug === slug);
  const lead = asked ?? pickLead(events, day.date, year, from === "world" ? {} : interests);
  if (!lead) return undefined;
  const funFactOf = lead.funFact ? lead : events.find(({ funFact }) => funFact !== undefined);
  return {
    date: day.date,
    lead,
    funFactOf,
    also: events.filter((event) => event !== lead),
    more: day.more,
    from,
  };
}

import type { Event } from "./almanac.ts";
import { regionsOf, type Region } from "./regions.ts";

/** What "also on this day" can be narrowed to: all of it, a region, births or deaths. */
export type AlsoFilter = "everything" | "births" | "deaths" | Region;

/** The filters that would leave something, in screen order. */
export function filtersFor(events: readonly Event[]): AlsoFilter[] {
  const regions = regionsOf(events.flatMap((event) => event.regions));
  const kinds = (["births", "deaths"] as const).filter((each) =>
    events.some((event) => fits(event, each)),
  );
  return ["everything", ...regions, ...kinds];
}

/** Whether a filter lets an event through. */
export function fits(event: Event, filter: AlsoFilter): boolean {
  switch (filter) {
    case "everything":
      return true;
    case "births":
      return event.kind === "birth";
    case "deaths":
      return event.kind === "death";
    default:
      return regionsOf(event.regions).includes(filter);
  }
}

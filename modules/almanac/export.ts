import { eventId, type Day, type Stories } from "../../domain/almanac.ts";

/** The rows of the open data set, one event each, in the order of the year. */
export function exportRows(days: readonly Day[], stories: ReadonlyMap<string, Stories>): object[] {
  return days.flatMap(({ date, events }) =>
    events.map(({ slug, story, place, threads, ...event }) => ({
      id: eventId(date, slug),
      date,
      year: event.year,
      kind: event.kind,
      title: event.title,
      summary: event.summary,
      countries: event.countries,
      regions: event.regions,
      place: place && { name: place.name, latitude: place.latitude, longitude: place.longitude },
      calendar: event.calendar,
      articles: event.articles,
      topic: event.topic,
      weight: event.weight,
      story: story && { sections: stories.get(date)?.[slug] },
      funFact: event.funFact,
      reading: event.reading,
      thread: threads?.[0],
    })),
  );
}

import type { EventSource } from "../../../domain/schema.ts";
import type { MonthDay } from "../../../domain/month-day.ts";
import type { Moment, Thread } from "../../../domain/thread.ts";

/** The days of the year that the tests’ thread has events on. */
export const DAYS = ["02-06", "03-07", "04-08", "05-09", "06-10"] as const;

/** Five days with an event each, in the years 1901 to 1905. */
export function fiveDays(): Map<MonthDay, EventSource[]> {
  return new Map(
    DAYS.map((date, index) => [
      date,
      [
        {
          slug: "something-happens",
          year: 1901 + index,
          kind: "event",
          title: `Something happens on ${date}`,
          summary:
            "Somebody did something somewhere, and it mattered to somebody for some time afterwards.",
          countries: ["JP"],
          place: { name: "Tokyo", latitude: 35.68, longitude: 139.76 },
          articles: ["Something", "Another thing"],
          topic: "life",
          weight: 2,
        },
      ],
    ]),
  );
}

const TEXT = "It followed from what had come before, and it led to what came after it in turn.";

/** Three moments of the thread’s own, the last with all that one can have. */
const OTHERS = `  - date: 1899
    label: Before it all
    text: ${TEXT}
    countries: [JP]
    article: Something else
  - date: 1899-11
    until: 1900-02
    about: true
    label: Shortly before it all
    text: ${TEXT}
    countries: [JP, RU]
    article: Something else
  - date: 1900-03-01
    calendar: { julian: 1900-02-17 }
    label: The day before it all
    text: ${TEXT}
    note: Some say that it was a day earlier, others a day later.
    countries: [JP]
    place: { name: Tokyo, latitude: 35.68, longitude: 139.76 }
    article: Something else
`;

/** A right thread of eight moments, as its file would have it. */
export const THREAD = `title: A thread of things
introduction: >-
  ${"Ten words of an introduction that says what it is. ".repeat(9).trim()}
parties: [Japan, Russia]
moments:
${OTHERS}${DAYS.map((date) => `  - event: ${date}/something-happens\n    text: ${TEXT}\n`).join("")}`;

/** A thread as it ships, of some moments. */
export function thread(name: string, moments: readonly Partial<Moment>[]): Thread {
  return {
    name,
    title: `The thread ${name}`,
    introduction: "It says what it is.",
    parties: ["Japan"],
    moments: moments.map((moment) => ({
      date: "1900",
      label: "Something",
      text: TEXT,
      countries: ["JP"],
      article: "Something",
      ...moment,
    })),
  };
}

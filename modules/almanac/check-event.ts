import { isLeapYear } from "date-fns/isLeapYear";
import { julianDayNumber, parseCalendarDate } from "../../domain/julian.ts";
import { isCountry } from "../../domain/m49.ts";
import { partsOf, type MonthDay } from "../../domain/month-day.ts";
import type { EventSource } from "../../domain/schema.ts";
import { bareTollIn, bareTollMessage } from "./bare-toll.ts";
import { stockPhraseIn } from "./stock-phrases.ts";
import { isInCountry, TOLERANCE_KM } from "./outlines.ts";

/** Says that a field, by its path within the event, is wrong. */
type Report = (path: (string | number)[], message: string) => void;

/** Checks what one event says against itself, the map and the calendar. */
export function checkEvent(date: MonthDay, event: EventSource, report: Report): void {
  event.countries.forEach((code, index) => {
    if (!isCountry(code))
      report(["countries", index], `has “${code}”, which ISO 3166-1 does not know`);
    if (event.countries.indexOf(code) !== index)
      report(["countries", index], `has “${code}” twice`);
  });
  if (date === "02-29" && !hadLeapDay(event)) report(["year"], "had no 29 February");
  for (const [path, text] of textsOf(event)) {
    const phrase = stockPhraseIn(text);
    if (phrase) report(path, `has the stock phrase “${phrase}”; say what happened`);
    const toll = bareTollIn(text);
    if (toll) report(path, bareTollMessage(toll));
  }
  checkPlace(event, report);
  checkCalendar(date, event, report);
}

function textsOf({ title, summary, funFact }: EventSource): [path: string[], text: string][] {
  return [
    [["title"], title],
    [["summary"], summary],
    [["funFact"], `${funFact?.title ?? ""} ${funFact?.text ?? ""}`],
  ];
}

/** Whether a year had a 29 February: a Julian one before 1582, or where the Gregorian date stands beside it. */
function hadLeapDay({ year, calendar }: EventSource): boolean {
  const julian = year < 1582 || calendar?.gregorian !== undefined;
  return julian ? (year < 0 ? year + 1 : year) % 4 === 0 : isLeapYear(new Date(year, 0));
}

function checkPlace({ place, countries }: EventSource, report: Report): void {
  if (!place || place.offshore) return;
  const { name, latitude, longitude } = place;
  if (countries.filter(isCountry).some((code) => isInCountry(latitude, longitude, code))) return;
  report(
    ["place"],
    `puts ${name} at ${latitude}, ${longitude}, too far from ${countries.join(", ")} (${TOLERANCE_KM} km are allowed); ` +
      "mend the degrees or the countries, or say offshore: true",
  );
}

function checkCalendar(date: MonthDay, { year, calendar }: EventSource, report: Report): void {
  const own = { ...partsOf(date), year: year < 0 ? year + 1 : year };
  for (const other of ["julian", "gregorian"] as const) {
    const written = calendar?.[other];
    const parsed = written === undefined ? undefined : parseCalendarDate(written);
    if (!parsed) continue;
    const ownNumber = julianDayNumber(own, other === "julian" ? "gregorian" : "julian");
    const apart = julianDayNumber(parsed, other) - ownNumber;
    if (apart !== 0) {
      report(["calendar", other], `is ${written}, ${Math.abs(apart)} days off the day itself`);
    }
  }
}

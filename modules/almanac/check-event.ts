import { isLeapYear } from "date-fns/isLeapYear";
import { julianDayNumber, parseCalendarDate } from "../../domain/julian.ts";
import { isCountry } from "../../domain/m49.ts";
import { partsOf, type MonthDay } from "../../domain/month-day.ts";
import type { EventSource } from "../../domain/schema.ts";
import type { ThreadDate } from "../../domain/thread-date.ts";
import { isInCountry, TOLERANCE_KM } from "./outlines.ts";
import { wordingMistakes } from "./wording.ts";

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
    for (const mistake of wordingMistakes(text)) report(path, mistake);
  }
  const misplaced = placeMistake(event);
  if (misplaced) report(["place"], misplaced);
  const miscounted = calendarMistake({ ...partsOf(date), year: event.year }, event.calendar);
  if (miscounted) report(["calendar", miscounted.field], miscounted.message);
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

/** What is wrong with where something happened, against the outlines of its countries. */
export function placeMistake({
  place,
  countries,
}: Pick<EventSource, "countries"> & { place?: EventSource["place"] | undefined }):
  | string
  | undefined {
  if (!place || place.offshore) return undefined;
  const { name, latitude, longitude } = place;
  if (countries.filter(isCountry).some((code) => isInCountry(latitude, longitude, code)))
    return undefined;
  return (
    `puts ${name} at ${latitude}, ${longitude}, too far from ${countries.join(", ")} (${TOLERANCE_KM} km are allowed); ` +
    "mend the degrees or the countries, or say offshore: true"
  );
}

/** What is wrong with the other calendar's date of a day. */
export function calendarMistake(
  { year, month, day }: ThreadDate,
  calendar: EventSource["calendar"],
): { field: string; message: string } | undefined {
  if (!calendar) return undefined;
  if (!month || !day) return { field: "", message: "stands beside a date that has no day" };
  const own = { year: year < 0 ? year + 1 : year, month, day };
  for (const other of ["julian", "gregorian"] as const) {
    const written = calendar[other];
    const parsed = written === undefined ? undefined : parseCalendarDate(written);
    if (!parsed) continue;
    const ownNumber = julianDayNumber(own, other === "julian" ? "gregorian" : "julian");
    const apart = julianDayNumber(parsed, other) - ownNumber;
    if (apart !== 0) {
      const message = `is ${written}, ${Math.abs(apart)} days off the day itself`;
      return { field: other, message };
    }
  }
  return undefined;
}

import type { Entry } from "../domain/search/rows.ts";
import { eventDate, yearInWords } from "./format.ts";
import { t } from "./i18n.ts";

/** Some years in words: “1900 to 1910”, “1904”. */
export function yearsInWords(from: number, to: number): string {
  return from === to ? yearInWords(from) : t("groupYears", yearInWords(from), yearInWords(to));
}

const dates = new Map<string, string>();

/** The full date of an event in words, written once an event: the list is drawn anew for each letter. */
export function dateInWords({ date, year }: Entry): string {
  const key = `${date} ${year}`;
  const written = dates.get(key) ?? eventDate(date, year);
  dates.set(key, written);
  return written;
}

import { monthDay } from "../domain/month-day.ts";
import { parseThreadDate, type ThreadDate } from "../domain/thread-date.ts";
import type { Moment } from "../domain/thread.ts";
import { dayInWords, monthName, yearInWords } from "./format.ts";
import { t } from "./i18n.ts";

type Dated = Pick<Moment, "date" | "until" | "about">;
type Width = "long" | "short";

/** When a moment was, in words and whole: “about 585 BC”, “October 1804 – April 1805”, “6 February 1904”. */
export function momentInWords({ date, until, about }: Dated): string {
  const words = between(date, until, "long");
  return about ? t("aboutDate", words) : words;
}

/** When a moment began, in short, for a line of a timeline: “6 Feb 1904”. */
export function momentInShort({ date, about }: Dated): string {
  const words = between(date, undefined, "short");
  return about ? t("aboutDate", words) : words;
}

/** The years that a thread spans: “1639–1916”, “585 BC – AD 79”. */
export function yearsInWords(moments: readonly Dated[]): string {
  const [first, last] = [moments[0], moments.at(-1)];
  const [from, to] = [
    parseThreadDate(first?.date ?? ""),
    parseThreadDate(last?.until ?? last?.date ?? ""),
  ];
  if (!from || !to) return "";
  const [start, end] = [yearInWords(from.year), yearInWords(to.year)];
  return start === end
    ? start
    : t(/^\d+$/.test(start + end) ? "yearsFromTo" : "datesFromTo", start, end);
}

function between(date: string, until: string | undefined, width: Width): string {
  const from = parseThreadDate(date);
  const to = until === undefined ? undefined : parseThreadDate(until);
  if (!from) return date;
  if (!to) return dateInWords(from, width);
  if (!from.month && !to.month && from.year > 99)
    return t("yearsFromTo", yearInWords(from.year), yearInWords(to.year));
  const start =
    from.year === to.year && from.month ? partInWords(from, width) : dateInWords(from, width);
  return t("datesFromTo", start, dateInWords(to, width));
}

function dateInWords(date: ThreadDate, width: Width): string {
  const part = partInWords(date, width);
  return part ? t("dateWithYear", part, yearInWords(date.year)) : yearInWords(date.year);
}

/** Day and month, or the month alone; empty where only the year is known. */
function partInWords({ month, day }: ThreadDate, width: Width): string {
  const whole = month && day ? monthDay(month, day) : undefined;
  return whole ? dayInWords(whole, width) : month ? monthName(month, width) : "";
}

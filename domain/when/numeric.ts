import { monthDay, type MonthDay } from "../month-day.ts";
import { fold } from "../search/fold.ts";
import type { When } from "../when.ts";
import type { DateOrder } from "./date-words.ts";

const [YEAR, MONTH, DAY] = ["年년", "月월", "日일號号"].map((signs) =>
  [...signs].map((sign) => fold(sign)).join("|"),
);
/** As Chinese, Japanese and Korean write dates. */
const SIGNS = new RegExp(
  `^(?:(\\d{1,4}) ?(?:${YEAR}) ?)?(\\d{1,2}) ?(?:${MONTH}) ?(\\d{1,2}) ?(?:${DAY})?$`,
);

/** Reads a date in numbers: `2/6`, `6.2.1904`, `02-06`, `1904-02-06`, `0206`, `2月6日`. @param text folded */
export function parseNumericDate(text: string, order: DateOrder): When | undefined {
  const signs = SIGNS.exec(text);
  if (signs) return when([monthDay(Number(signs[2]), Number(signs[3]))], signs[1]);
  const iso = /^(?:(\d{4})-)?(\d\d)-(\d\d)$/.exec(text);
  if (iso) {
    // As the almanac itself writes days; where no month has that number, as the Dutch do.
    const day = monthDay(Number(iso[2]), Number(iso[3]));
    return when([day ?? (iso[1] ? undefined : monthDay(Number(iso[3]), Number(iso[2])))], iso[1]);
  }
  const yearFirst = /^(\d{4}) ?[./-] ?(\d{1,2}) ?[./-] ?(\d{1,2})\.?$/.exec(text);
  if (yearFirst) return when([monthDay(Number(yearFirst[2]), Number(yearFirst[3]))], yearFirst[1]);
  // Four digits are a day only where no year is likelier: a leading 0 is in no year that people type.
  const packed = /^(0\d)(\d\d)$/.exec(text);
  if (packed)
    return when([
      monthDay(Number(packed[1]), Number(packed[2])),
      monthDay(Number(packed[2]), Number(packed[1])),
    ]);
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\.?(?: ?(\d{1,4}))?$/.exec(text);
  if (dotted) return when([monthDay(Number(dotted[2]), Number(dotted[1]))], dotted[3]);
  const parted = /^(\d{1,2}) ?[/-] ?(\d{1,2})(?: ?[/-] ?(\d{2}|\d{4}))?$/.exec(text);
  if (!parted) return undefined;
  const [a, b] = [Number(parted[1]), Number(parted[2])];
  const readings = [monthDay(a, b), monthDay(b, a)];
  return when(order === "month-day" ? readings : readings.toReversed(), parted[3]);
}

/** @param year a year of one or two digits may be of any century, and is passed over */
function when(readings: (MonthDay | undefined)[], year?: string): When | undefined {
  const dates = [...new Set(readings.filter((day) => day !== undefined))];
  if (dates.length === 0) return undefined;
  return year === undefined || year.length < 3 || Number(year) === 0
    ? { dates }
    : { dates, year: Number(year) };
}

/** A date as exactly as it is known: a year, a month of it, or a day. */
export interface ThreadDate {
  /** BC is negative, and there is no 0. */
  year: number;
  /** 1 to 12. */
  month?: number;
  /** 1 to 31; only with a month. */
  day?: number;
}

const DATE = /^(-?\d{1,4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a leading minus for years BC.
 * @returns `undefined` for anything else, and for months and days that no year has
 */
export function parseThreadDate(text: string): ThreadDate | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  if (!year) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > 31)) return undefined;
  return { year, ...(month && { month }), ...(day && { day }) };
}

/** Writes a date as {@link parseThreadDate} reads it. */
export function writeThreadDate({ year, month, day }: ThreadDate): string {
  const parts = [month, day].flatMap((part) => (part ? [String(part).padStart(2, "0")] : []));
  return [String(year), ...parts].join("-");
}

/**
 * Which of two dates is earlier, as far as both are known: a year is neither before nor after one of its days.
 * @returns below 0 where `a` is earlier, above 0 where it is later, else 0
 */
export function compareThreadDates(a: ThreadDate, b: ThreadDate): number {
  if (a.year !== b.year) return a.year - b.year;
  if (!a.month || !b.month || a.month !== b.month)
    return (a.month && b.month && a.month - b.month) || 0;
  return (a.day && b.day && a.day - b.day) || 0;
}

/**
 * A place on a scale of time, in years: the middle of what the date leaves open.
 * Years BC move up by one, since there was no year 0; a year counts twelve months of 31 days, which is near enough to draw.
 */
export function positionOf({ year, month, day }: ThreadDate): number {
  const whole = year < 0 ? year + 1 : year;
  if (!month) return whole + 0.5;
  return whole + (month - 1) / 12 + (day ? (day - 0.5) / 372 : 1 / 24);
}

/** The weekday that the reader's weeks begin with, as `Date.getDay` counts: 0 is Sunday. */
export function firstWeekday(): number {
  const reader = new Intl.Locale(navigator.language) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  // Firefox has had neither form until lately; Monday is ISO 8601's.
  const { firstDay } = reader.getWeekInfo?.() ?? reader.weekInfo ?? { firstDay: 1 };
  return firstDay % 7;
}

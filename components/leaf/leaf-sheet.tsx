import type { VNode } from "preact";
import type { Day } from "../../domain/almanac.ts";
import type { Interests } from "../../domain/interests.ts";
import { leafOf } from "../../domain/leaf.ts";
import type { MonthDay } from "../../domain/month-day.ts";
import { dayInWords } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import { todayAt } from "../../lib/today.ts";
import { LeafPage } from "./LeafScreen.tsx";

/** A leaf's page as the next tab will show it, not yet drawn. */
export interface LeafSheet {
  page: VNode;
  title: string;
}

/**
 * The page of a date's leaf, for leaving behind.
 * @param read gives a day's events, or nothing where it cannot
 * @returns `undefined` where there is nothing to show
 */
export async function leafSheet(
  on: Date,
  interests: Interests,
  read: (day: MonthDay) => Promise<Day | undefined>,
): Promise<LeafSheet | undefined> {
  const now = todayAt(on);
  const day = await read(now.date);
  const leaf = day && leafOf(day, now.year, interests);
  if (!leaf) return undefined;
  const page = <LeafPage date={now.date} now={now} shown={{ state: "leaf", leaf }} />;
  return { page, title: t("pageTitle", dayInWords(now.date)) };
}

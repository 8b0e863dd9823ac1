import { render } from "preact";
import { leafOf } from "../../domain/leaf.ts";
import { isLeft, leaveBehind } from "../../lib/first-paint.ts";
import { dayInWords } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import { dayFile } from "../../lib/leaf-model.ts";
import { preferences } from "../../lib/preferences.ts";
import { todayAt, today, type Today } from "../../lib/today.ts";
import { LeafPage } from "./LeafScreen.tsx";

/** Tomorrow can wait until the reader reads. */
const TOMORROW_AFTER_MS = 2000;
const DAY_MS = 86_400_000;

/** Leaves today's and tomorrow's leaves for the next tab to paint at once, unless they are there already. */
export function leaveLeaves(): void {
  const now = today.peek();
  const tomorrow = todayAt(new Date(Date.now() + DAY_MS));
  const wanted = [now, tomorrow];
  requestIdleCallback(() => void leave(now, wanted));
  setTimeout(() => requestIdleCallback(() => void leave(tomorrow, wanted)), TOMORROW_AFTER_MS);
}

async function leave(on: Today, wanted: readonly Today[]): Promise<void> {
  if (isLeft(on)) return;
  const day = await dayFile(on.date);
  const leaf = day && leafOf(day, on.year, preferences.peek().interests);
  if (!leaf) return;
  const sheet = document.createElement("div");
  render(<LeafPage date={on.date} now={on} shown={{ state: "leaf", leaf }} />, sheet);
  leaveBehind(on, { html: sheet.innerHTML, title: t("pageTitle", dayInWords(on.date)) }, wanted);
  render(null, sheet);
}

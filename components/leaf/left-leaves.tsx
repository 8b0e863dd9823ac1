import { render } from "preact";
import { leafOf } from "../../domain/leaf.ts";
import { isLeft, leaveBehind } from "../../lib/first-frame/leave.ts";
import { emptyRooms } from "../../lib/first-frame/rooms.ts";
import { dayInWords } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import { dayFile } from "../../lib/leaf-model.ts";
import { preferences } from "../../lib/preferences.ts";
import { todayAt } from "../../lib/today.ts";
import { LeafPage, leafRest } from "./LeafScreen.tsx";

const DAY_MS = 86_400_000;

/** Leaves today's and tomorrow's leaves for the next tab to paint at once, unless they are there already. */
export function leaveLeaves(): void {
  const wanted = [new Date(), new Date(Date.now() + DAY_MS)];
  requestIdleCallback(async () => {
    for (const date of wanted) await leave(date, wanted);
  });
}

async function leave(on: Date, wanted: readonly Date[]): Promise<void> {
  if (await isLeft(on)) return;
  await leafRest.load();
  const now = todayAt(on);
  const day = await dayFile(now.date);
  const leaf = day && leafOf(day, now.year, preferences.peek().interests);
  if (!leaf) return;
  const sheet = document.createElement("div");
  render(<LeafPage date={now.date} now={now} shown={{ state: "leaf", leaf }} />, sheet);
  const copy = sheet.cloneNode(true) as HTMLElement;
  render(null, sheet);
  // What is drawn for a width is kept by itself.
  emptyRooms(copy);
  const { innerHTML: html } = copy;
  await leaveBehind(on, { html, title: t("pageTitle", dayInWords(now.date)) }, wanted);
}

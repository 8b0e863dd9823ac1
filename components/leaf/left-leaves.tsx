import { addDays } from "date-fns/addDays";
import { render } from "preact";
import { isLeft, leaveBehind } from "../../lib/first-frame/leave.ts";
import { emptyRooms } from "../../lib/first-frame/rooms.ts";
import { dayFile } from "../../lib/leaf-model.ts";
import { preferences } from "../../lib/preferences.ts";
import { leafSheet } from "./leaf-sheet.tsx";
import { leafRest } from "./LeafScreen.tsx";

/** Leaves today's and tomorrow's leaves for the next tab to paint at once, unless they are there already. */
export function leaveLeaves(): void {
  const wanted = [new Date(), addDays(new Date(), 1)];
  requestIdleCallback(async () => {
    for (const date of wanted) await leave(date, wanted);
  });
}

async function leave(on: Date, wanted: readonly Date[]): Promise<void> {
  if (await isLeft(on)) return;
  await leafRest.load();
  const sheet = await leafSheet(on, preferences.peek().interests, dayFile);
  if (!sheet) return;
  const desk = document.createElement("div");
  render(sheet.page, desk);
  const copy = desk.cloneNode(true) as HTMLElement;
  render(null, desk);
  // What is drawn for a width is kept by itself.
  emptyRooms(copy);
  const { innerHTML: html } = copy;
  await leaveBehind(on, { html, title: sheet.title }, wanted);
}

// The parts of a leaf that are drawn for the width they have: what one tab drew of today's, the next one shows once its first
// frame is painted. It lies in extension storage, which costs the first frame nothing.

import type { Local } from "./left.ts";

/** The parts of the leaf that it is about, as selectors. */
const ROOMS = [".where-map", ".background-room"];

/** The content security policy lets no markup bring styles of its own; a script may set them. */
const STYLE = "data-style";

interface Drawn {
  /** What it was drawn for: the leaf and the window's width. */
  of: string;
  /** The markup of each room, in the order of {@link ROOMS}; empty where the leaf lacks the room. */
  rooms: string[];
  /** The styles that came with it. */
  style: string;
}

declare const chrome: {
  storage: {
    local: { set(values: Record<string, unknown>): Promise<void> };
  };
};

function roomsOf(app: HTMLElement): (HTMLElement | null)[] {
  return ROOMS.map((room) => app.querySelector<HTMLElement>(room));
}

function nameFor(leaf: string): string {
  return `${leaf} ${innerWidth}`;
}

/**
 * Fills the rooms of a painted leaf with what another tab drew.
 * @param leaf tells one leaf from another: its stamp and its day
 * @param drawn what extension storage holds
 * @returns whether they are full
 */
export function fillRooms(app: HTMLElement, leaf: string, { drawn }: Local): boolean {
  const { of, rooms, style } = (drawn ?? {}) as Partial<Drawn>;
  if (of !== nameFor(leaf) || !rooms || style === undefined) return false;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  roomsOf(app).forEach((room, index) => {
    // The screen may have come meanwhile, and drawn it itself.
    if (!room || room.childElementCount > 0) return;
    room.innerHTML = rooms[index] ?? "";
    for (const element of room.querySelectorAll<HTMLElement>(`[${STYLE}]`)) {
      element.style.cssText = element.getAttribute(STYLE) ?? "";
      element.removeAttribute(STYLE);
    }
  });
  return true;
}

/** Empties the rooms for the screen, which draws the same into them before the next frame. */
export function emptyRooms(app: HTMLElement): void {
  for (const room of roomsOf(app)) room?.replaceChildren();
}

/** Keeps what is drawn in the rooms, for the next tab; where a room is not drawn yet, or stands open, nothing is kept. */
export async function keepRooms(app: HTMLElement, leaf: string): Promise<void> {
  const rooms = roomsOf(app);
  const drawn = rooms.every((room) => !room || room.querySelector("svg, ol"));
  const busy = rooms.some((room) =>
    room?.querySelector("[role=status], [role=alert], [aria-expanded=true]"),
  );
  if (!drawn || busy) return;
  const kept: Drawn = {
    of: nameFor(leaf),
    rooms: rooms.map((room) => room?.innerHTML.replaceAll(/ style="/g, ` ${STYLE}="`) ?? ""),
    style: Array.from(document.styleSheets)
      .filter(({ href }) => href)
      .flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText))
      .join(""),
  };
  // A full storage is no loss: the next tab draws by itself.
  await chrome.storage.local.set({ drawn: kept }).catch(() => undefined);
}

/** Whether a change of storage is of nothing but what is drawn. */
export function isOfRooms(changes: object): boolean {
  return "drawn" in changes;
}

import { WAKE } from "./left.ts";

/** A page that nobody sees has no frames to wait for. */
const LATEST_MS = 250;

/** By these a reader shows that they are about to do something; the last is for the script that watches over the leaf. */
const STIRRINGS = `pointermove wheel focusin hashchange keydown click ${WAKE}`.split(" ");

/**
 * Lets the painted leaf rest: most new tabs are left at once, so the modules come in when the reader stirs.
 * What the reader does meanwhile is kept for the screen.
 * @param watch brings in the script that watches over the leaf, and shows the rest of it
 */
export function rest(load: () => void, watch: () => void): void {
  self.stirrings = [];
  const stir = (event: Event) => {
    load();
    const { type, key, target } = event as KeyboardEvent;
    if (key !== "/" && (type !== "click" || !(target as Element).closest("button"))) return;
    // Once the screen has taken them over, it answers for itself.
    if (self.stirrings?.push(event)) event.preventDefault();
  };
  for (const type of STIRRINGS) addEventListener(type, stir, true);
  requestAnimationFrame(() => setTimeout(watch));
  setTimeout(watch, LATEST_MS);
}

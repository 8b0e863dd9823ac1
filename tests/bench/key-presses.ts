// Types in a real popup, key by key, and takes the time until what a key changed has been painted.
import type { Page } from "@playwright/test";

const QUERIES = [
  "tsushima",
  "port arthr",
  "japan russia talks",
  "1904",
  "6 feb",
  "moon landing",
  "in:africa 1960",
  "19th century",
  "napolean",
  "first woman in space",
  "next friday",
];
/** Long enough for a reader’s next letter, and for whatever a key still changes late. */
const PAUSE_MS = 80;

/** What a key press took, in milliseconds. */
export interface Press {
  query: string;
  /** Until the page had done with the key and the list stood in the document. */
  answered: number;
  /** Until the frame that shows it was painted. */
  painted: number;
}

/**
 * Types each query with real key events.
 * The clock starts with the event’s own time stamp, set by the browser before the page hears of it. It stops when the
 * first task after the frame with the last change runs: a frame’s callbacks, style, layout and paint come before it.
 */
export async function keyPresses(page: Page): Promise<Press[]> {
  const field = page.getByRole("combobox");
  await field.waitFor();
  await field.fill("warm");
  await page.getByRole("option").first().waitFor({ timeout: 60_000 });
  await page.evaluate(startRuler);
  const presses: Press[] = [];
  for (const query of QUERIES) {
    await field.fill("");
    await page.waitForTimeout(PAUSE_MS);
    for (const [place, letter] of [...query].entries()) {
      await page.evaluate("ruler.reset()");
      await page.keyboard.press(letter === " " ? "Space" : letter);
      await page.waitForTimeout(PAUSE_MS);
      const times = (await page.evaluate("ruler.read()")) as Omit<Press, "query">;
      presses.push({ query: query.slice(0, place + 1), ...times });
    }
  }
  return presses;
}

/** Runs in the page. */
function startRuler(): void {
  let pressed = 0;
  let answered = 0;
  let painted = 0;
  const channel = new MessageChannel();
  channel.port1.addEventListener("message", () => (painted = performance.now()));
  channel.port1.start();
  const waitForPaint = () => {
    answered = performance.now();
    requestAnimationFrame(() => channel.port2.postMessage(undefined));
  };
  addEventListener("keydown", ({ timeStamp }) => (pressed = timeStamp), { capture: true });
  // A key that changes no result still shows its letter.
  addEventListener("input", waitForPaint);
  new MutationObserver(waitForPaint).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  Object.assign(globalThis, {
    ruler: {
      reset: () => (pressed = answered = painted = 0),
      read: () => ({ answered: answered - pressed, painted: painted - pressed }),
    },
  });
}

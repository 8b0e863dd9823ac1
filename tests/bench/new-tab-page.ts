// What can be read off one new tab.
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser } from "./browser.ts";

/** The browser's address of a new tab. */
export const NEW_TAB = "chrome://newtab/";

/** What the browser noted of a page's frames. */
interface Paints {
  /** First contentful paint after navigation start, in ms. */
  firstPaint: number;
  layoutShift: number;
  /** Whether the lead's title or summary, the largest text, was painted by then. */
  leadInFirstPaint: boolean;
}

/** One new tab, measured after it had settled. */
export interface Opened extends Paints {
  /** JS heap after collection, in bytes. */
  heap: number;
}

const SETTLE_MS = 900;

/** Opens a new tab, leaves it alone until it has settled, reads it, and closes it. */
export async function openTab(browser: Browser): Promise<Opened> {
  const { targetId } = await browser.send<{ targetId: string }>("Target.createTarget", {
    url: NEW_TAB,
  });
  await sleep(SETTLE_MS);
  const sessionId = await attach(browser, targetId);
  const paints = await evaluate(browser, sessionId, readPaints);
  await browser.send("Performance.enable", {}, sessionId);
  await browser.send("HeapProfiler.collectGarbage", {}, sessionId);
  const heap = await metricOf(browser, sessionId, "JSHeapUsedSize");
  await closeTab(browser, targetId);
  return { ...paints, heap };
}

/** What a closed tab leaves to do is done within this, so that it does not fall into the next one's start. */
const CLOSE_MS = 250;

/** Closes a tab, and waits until it is gone. */
export async function closeTab(browser: Browser, targetId: string): Promise<void> {
  await browser.send("Target.closeTarget", { targetId });
  await sleep(CLOSE_MS);
}

/** Attaches to a page that is there. @returns the session's id */
export async function attach(browser: Browser, targetId: string): Promise<string> {
  const { sessionId } = await browser.send<{ sessionId: string }>("Target.attachToTarget", {
    targetId,
    flatten: true,
  });
  return sessionId;
}

/** Runs a function in a page, with arguments that JSON can write. @throws what it throws there */
export async function evaluate<Arguments extends unknown[], Result>(
  browser: Browser,
  sessionId: string,
  what: (...args: Arguments) => Result | Promise<Result>,
  ...args: Arguments
): Promise<Result> {
  const { result, exceptionDetails } = await browser.send<{
    result: { value: Result };
    exceptionDetails?: { exception?: { description?: string }; text: string };
  }>(
    "Runtime.evaluate",
    {
      expression: `(${String(what)})(...${JSON.stringify(args)})`,
      awaitPromise: true,
      returnByValue: true,
    },
    sessionId,
  );
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** One of the page's counters, by the protocol's name. */
export async function metricOf(browser: Browser, sessionId: string, name: string): Promise<number> {
  const { metrics } = await browser.send<{ metrics: { name: string; value: number }[] }>(
    "Performance.getMetrics",
    {},
    sessionId,
  );
  return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}

interface Shift extends PerformanceEntry {
  value: number;
}
interface Paint extends PerformanceEntry {
  element: Element | null;
}

/** Runs in the page: each kind of entry is kept by the browser, so that nothing need run earlier. */
function readPaints(): Promise<Paints> {
  const shifts: Shift[] = [];
  const paints: Paint[] = [];
  new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[]))).observe({
    type: "layout-shift",
    buffered: true,
  });
  new PerformanceObserver((list) => paints.push(...(list.getEntries() as Paint[]))).observe({
    type: "largest-contentful-paint",
    buffered: true,
  });
  return new Promise((done) => {
    setTimeout(() => {
      const firstPaint =
        performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
      done({
        firstPaint,
        layoutShift: shifts.reduce((sum, { value }) => sum + value, 0),
        leadInFirstPaint: paints.some(
          ({ startTime, element }) =>
            startTime <= firstPaint && element?.matches(".lead-title, .lead-summary"),
        ),
      });
    }, 50);
  });
}

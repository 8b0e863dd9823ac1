/** A page that nobody sees has no frames to wait for. */
const LATEST_MS = 250;

/** Calls back when the first frame that holds something has been shown; more than once does no harm. */
export function afterFirstPaint(then: () => void): void {
  new PerformanceObserver((list) => {
    if (list.getEntriesByName("first-contentful-paint")[0]) then();
  }).observe({ type: "paint", buffered: true });
  setTimeout(then, LATEST_MS);
}

/** A page that nobody sees has no frames to wait for. */
const LATEST_MS = 250;

/** Calls back when the first frame has been shown; more than once does no harm. */
export function afterFirstPaint(then: () => void): void {
  new PerformanceObserver(then).observe({ type: "paint", buffered: true });
  setTimeout(then, LATEST_MS);
}

import { useEffect, useState } from "preact/hooks";

/** However busy the browser is, a part does not wait longer for it than this. */
const LONGEST_WAIT_MS = 1500;

/**
 * A part of a screen that is read once the screen stands and the browser has time, to keep it off the way to the first frame.
 * @returns `undefined` until it is there, and `failed` where the extension's file is missing or broken
 */
export function useLater<Part extends object>(
  load: () => Promise<Part>,
): Part | "failed" | undefined {
  const [part, setPart] = useState<Part | "failed">();
  useEffect(() => {
    const fetchPart = () => void load().then(setPart, () => setPart("failed"));
    requestIdleCallback(fetchPart, { timeout: LONGEST_WAIT_MS });
    // The way to load it is the same for as long as the screen lives.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return part;
}

import { useEffect, useState } from "preact/hooks";

/**
 * A part of a screen that is read once the screen stands and the browser has time, to keep it off the way to the first frame.
 * @returns `undefined` until it is there
 */
export function useLater<Part>(load: () => Promise<Part>): Part | undefined {
  const [part, setPart] = useState<{ it: Part } | undefined>();
  useEffect(() => {
    requestIdleCallback(() => void load().then((it) => setPart({ it })));
    // The way to load it is the same for as long as the screen lives.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return part?.it;
}

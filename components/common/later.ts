import { useEffect, useState } from "preact/hooks";

/** However busy the browser is, a part does not wait longer for it than this. */
const LONGEST_WAIT_MS = 1500;

/** A part of a screen that is read once the screen stands and the browser has time, to keep it off the way to the first frame. */
export interface Later<Part> {
  /** Reads it, once. @throws where the extension's file is missing or broken */
  load: () => Promise<Part>;
  /** What is read already. */
  now: () => Part | undefined;
}

/** Makes a part that is read later. */
export function later<Part extends object>(read: () => Promise<Part>): Later<Part> {
  let part: Part | undefined;
  return { load: async () => (part ??= await read()), now: () => part };
}

/** The part, as soon as it is read: `undefined` until it is there, `failed` where it cannot be. */
export function useLater<Part extends object>({
  load,
  now,
}: Later<Part>): Part | "failed" | undefined {
  const [part, setPart] = useState<Part | "failed" | undefined>(now);
  useEffect(() => {
    if (now()) return;
    const fetchPart = () => void load().then(setPart, () => setPart("failed"));
    requestIdleCallback(fetchPart, { timeout: LONGEST_WAIT_MS });
  }, [load, now]);
  return part ?? now();
}

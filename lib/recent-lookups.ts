import { signal, type ReadonlySignal } from "@preact/signals";

const KEY = "dayleaf:recent";
const MOST = 5;

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept)
      ? kept.filter((each) => typeof each === "string").slice(0, MOST)
      : [];
  } catch {
    return [];
  }
}

const recent = signal<readonly string[]>(read());

/** What the reader looked up last on this device, the latest first. */
export const recentLookups: ReadonlySignal<readonly string[]> = recent;

/** Keeps a query that led somewhere; storage that is full or blocked is no loss. */
export function rememberLookup(query: string): void {
  const text = query.trim().slice(0, 80);
  if (text === "") return;
  recent.value = [text, ...recent.peek().filter((each) => each !== text)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(recent.peek()));
  } catch {
    // It is kept for as long as the page lives.
  }
}

/** Forgets them all. */
export function forgetLookups(): void {
  recent.value = [];
  localStorage.removeItem(KEY);
}

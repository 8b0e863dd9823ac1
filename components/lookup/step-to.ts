/** How many options Page Up and Page Down pass over. */
const PAGE = 5;

/** The part of a key press that walks a list. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  currentTarget: EventTarget | null;
}

/**
 * Where a key leads in a list that is walked from a field. Home and End are the field's own while its cursor has
 * somewhere to go.
 * @returns `undefined` where the key does not walk, or there is nothing to walk
 */
export function stepTo(
  { key, ctrlKey, currentTarget }: Press,
  { active, last }: { active: number; last: number },
): number | undefined {
  if (last < 0) return undefined;
  if (key === "ArrowDown") return active >= last ? 0 : active + 1;
  if (key === "ArrowUp") return active <= 0 ? last : active - 1;
  if (key === "PageDown") return Math.min(last, active + PAGE);
  if (key === "PageUp") return Math.max(0, active - PAGE);
  const field = currentTarget instanceof HTMLInputElement ? currentTarget : undefined;
  const atEnd = field?.selectionStart === field?.value.length;
  if (key === "Home" && (ctrlKey || active > 0)) return 0;
  if (key === "End" && (ctrlKey || active > 0 || atEnd)) return last;
  return undefined;
}

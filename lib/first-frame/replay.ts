/** Does again what the reader did while the painted leaf was at rest, now that the screen answers. */
export function replayStirrings(): void {
  const { stirrings = [] } = globalThis;
  globalThis.stirrings = undefined;
  for (const event of stirrings) {
    const { constructor, type, target } = event as Event & { constructor: typeof Event };
    target?.dispatchEvent(new constructor(type, event));
  }
}

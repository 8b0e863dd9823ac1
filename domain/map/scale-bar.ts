/** A round distance and its length on a map. */
export interface ScaleBar {
  km: number;
  /** Its length, in pixels. */
  length: number;
}

/**
 * The longest of the round distances 1, 2 and 5 times a power of ten that fits.
 * @param kmPerPixel the map's scale at its centre
 * @param most pixels that it may take
 */
export function scaleBar(kmPerPixel: number, most: number): ScaleBar {
  const limit = most * kmPerPixel;
  const power = 10 ** Math.floor(Math.log10(limit));
  const km = ([5, 2, 1].find((times) => times * power <= limit) ?? 1) * power;
  return { km, length: km / kmPerPixel };
}

import type { Region, SubRegion } from "../../domain/regions.ts";
import { t } from "../../lib/i18n.ts";

/** The name of a region or sub-region. */
export function regionName(code: Region | SubRegion): string {
  return t(`region${code}`);
}

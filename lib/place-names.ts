import { REGION_CODES, SUB_REGION_CODES } from "../domain/regions.ts";
import { fold } from "../domain/search/fold.ts";
import type { PlaceNames } from "../domain/search/filters.ts";
import { locale, t } from "./i18n.ts";

/** What people call some countries beside the name that the browser has. */
const ALSO: Record<string, string> = {
  usa: "US",
  america: "US",
  uk: "GB",
  britain: "GB",
  england: "GB",
  scotland: "GB",
  holland: "NL",
  czechia: "CZ",
  "czech republic": "CZ",
  turkey: "TR",
  burma: "MM",
  persia: "IR",
  "ivory coast": "CI",
  uae: "AE",
};

let names: PlaceNames | undefined;

/** The names of regions, sub-regions and countries in the reader's language and in English, folded, with their codes. */
export function placeNames(countries: Iterable<string>): PlaceNames {
  if (names) return names;
  const made = new Map<string, string>();
  const languages = [...new Set([locale(), "en"])].map(
    (language) => new Intl.DisplayNames(language, { type: "region" }),
  );
  for (const code of countries) {
    for (const language of languages) {
      const name = language.of(code);
      if (name) made.set(fold(name), code);
    }
  }
  for (const [name, code] of Object.entries(ALSO)) made.set(name, code);
  for (const code of [...SUB_REGION_CODES, ...REGION_CODES])
    made.set(fold(t(`region${code}`)), code);
  names = made;
  return names;
}

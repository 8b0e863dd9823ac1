import { yearInWords } from "./format.ts";
import { t } from "./i18n.ts";

/** Some years in words: “1900 to 1910”, “1904”. */
export function yearsInWords(from: number, to: number): string {
  return from === to ? yearInWords(from) : t("groupYears", yearInWords(from), yearInWords(to));
}

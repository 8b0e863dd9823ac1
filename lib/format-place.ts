import { locale } from "./i18n.ts";

let names: Intl.DisplayNames | undefined;

/** A country's name as short as the reader's language has it: “UK” rather than “United Kingdom”. */
export function shortCountryName(code: string): string {
  names ??= new Intl.DisplayNames(locale(), { type: "region", style: "short" });
  return names.of(code) ?? code;
}

/** A distance in words: “500 km”. */
export function kilometres(km: number): string {
  return new Intl.NumberFormat(locale(), { style: "unit", unit: "kilometer" }).format(km);
}

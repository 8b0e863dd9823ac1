import { locale } from "./i18n.ts";

/** Some words as a list in a sentence. */
export function list(words: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: "conjunction" }).format(words);
}

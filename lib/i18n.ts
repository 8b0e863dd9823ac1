import type messages from "../public/_locales/en/messages.json";

/** The name of a sentence of the interface. */
export type MessageKey = keyof typeof messages;

// The part of the extension API that answers at once, so that no page waits for more of it.
declare const chrome: { i18n: { getMessage(key: string, substitutions?: string[]): string } };

/** A sentence of the interface in the reader's language, with its gaps filled in order. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return chrome.i18n.getMessage(key, substitutions);
}

/**
 * The locale that dates and numbers are written in: the reader's own where it is in the language
 * of the interface, else that language.
 */
export function locale(): string {
  const language = t("language");
  return navigator.languages.find((tag) => tag.split("-")[0] === language) ?? language;
}

/** The reading direction of the interface. */
export function direction(): "ltr" | "rtl" {
  return chrome.i18n.getMessage("@@bidi_dir") === "rtl" ? "rtl" : "ltr";
}

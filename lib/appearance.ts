import type { Appearance } from "../domain/settings.ts";

/** Gives a page the reader's theme and text size; the styles read both from the root element. */
export function applyAppearance({ theme, textSize }: Appearance): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
  if (textSize === "normal") delete dataset["text"];
  else dataset["text"] = textSize;
}

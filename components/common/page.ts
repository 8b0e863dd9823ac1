import { direction, t } from "../../lib/i18n.ts";

/** Tells the page its language and direction. */
export function setUpPage(): void {
  document.documentElement.lang = t("language");
  document.documentElement.dir = direction();
}

import { direction, t } from "../../lib/i18n.ts";

/**
 * Tells the page its language and direction.
 * @returns the element that the screen is mounted on
 * @throws where the page has none
 */
export function setUpPage(): HTMLElement {
  const root = document.getElementById("app");
  if (!root) throw new Error("The page has no #app");
  document.documentElement.lang = t("language");
  document.documentElement.dir = direction();
  return root;
}

import { render } from "preact";
import { t } from "../../lib/i18n.ts";
import { followLeaf } from "../../lib/leaf-model.ts";
import { warmUp } from "../../lib/lookup-model.ts";
import { followPreferences } from "../../lib/preferences.ts";
import { followSaved } from "../../lib/saved.ts";
import { setUpPage } from "../common/page.ts";
import { PopupScreen } from "./PopupScreen.tsx";

/** Mounts the popup: the field at once, today's lead when it is read. */
export function mountPopup(): void {
  const root = setUpPage();
  document.title = t("popupTitle");
  void followPreferences();
  render(<PopupScreen />, root);
  void followLeaf();
  void followSaved();
  warmUp();
}

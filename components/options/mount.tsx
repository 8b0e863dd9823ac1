import { render } from "preact";
import { t } from "../../lib/i18n.ts";
import { followOptions } from "../../lib/options-model.ts";
import { followPreferences } from "../../lib/preferences.ts";
import { setUpPage } from "../common/page.ts";
import { OptionsScreen } from "./OptionsScreen.tsx";

/** Mounts the options, once the true settings are known. */
export async function mountOptions(): Promise<void> {
  const root = setUpPage();
  document.title = t("optionsTitle");
  await followPreferences();
  render(<OptionsScreen />, root);
  void followOptions();
}

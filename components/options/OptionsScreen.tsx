import "../common/theme.css";
import "./options.css";
import { t } from "../../lib/i18n.ts";
import { AppearanceForm } from "./AppearanceForm.tsx";
import { Glance } from "./Glance.tsx";
import { RegionMap } from "./RegionMap.tsx";
import { RegionTree } from "./RegionTree.tsx";
import { ResetForm } from "./ResetForm.tsx";
import { SaveStatus } from "./SaveStatus.tsx";

/** The options. */
export function OptionsScreen() {
  return (
    <main class="options">
      <header class="options-head">
        <p class="label">{t("appName")}</p>
        <h1>{t("options")}</h1>
        <SaveStatus />
      </header>
      <section aria-labelledby="interests">
        <h2 id="interests">{t("interests")}</h2>
        <p class="options-help">{t("interestsHelp")}</p>
        <Glance />
        <RegionMap />
        <RegionTree />
      </section>
      <section aria-labelledby="appearance">
        <h2 id="appearance">{t("appearance")}</h2>
        <AppearanceForm />
      </section>
      <section aria-labelledby="reset">
        <h2 id="reset">{t("resetHeading")}</h2>
        <ResetForm />
      </section>
      <p class="options-help">{t("syncNote")}</p>
    </main>
  );
}

import { t } from "../../lib/i18n.ts";
import { lookup } from "../../lib/lookup-model.ts";

/** What is to be said where there are no results. */
export function LookupMessage() {
  const shown = lookup.value;
  if (shown.state === "nothing") {
    return (
      <div class="lookup-message" role="status">
        <p class="lookup-title">{t("nothingFound")}</p>
        <p>{t("nothingFoundHelp")}</p>
      </div>
    );
  }
  if (shown.state === "loading")
    return (
      <p class="lookup-message" role="status">
        {t("lookupLoading")}
      </p>
    );
  if (shown.state === "failed")
    return (
      <div class="lookup-message" role="alert">
        <p class="lookup-title">{t("lookupFailed")}</p>
        <p>{t("lookupFailedHelp")}</p>
      </div>
    );
  return null;
}

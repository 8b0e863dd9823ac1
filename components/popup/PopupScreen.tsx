import "../shared/theme.css";
import "./popup.css";
import { t } from "../../lib/i18n.ts";
import { lookup } from "../../lib/lookup-model.ts";
import { LookupField } from "./LookupField.tsx";
import { SavedList } from "./SavedList.tsx";
import { TodayInShort } from "./TodayInShort.tsx";

/** The popup: a lookup over today's lead in short. */
export function PopupScreen() {
  const { state } = lookup.value;
  return (
    <main class="popup">
      <h1 class="visually-hidden">{t("appName")}</h1>
      <LookupField />
      {state === "idle" && (
        <>
          <TodayInShort />
          <SavedList />
        </>
      )}
      {state === "nothing" && (
        <div class="popup-message" role="status">
          <p class="popup-title">{t("nothingFound")}</p>
          <p>{t("nothingFoundHelp")}</p>
        </div>
      )}
      {state === "failed" && (
        <p class="popup-message" role="alert">
          {t("lookupFailed")}
        </p>
      )}
    </main>
  );
}

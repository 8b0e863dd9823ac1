import "../common/theme.css";
import "./popup.css";
import { useState } from "preact/hooks";
import { t } from "../../lib/i18n.ts";
import { openLeaf } from "../../lib/tabs.ts";
import { LookupField, type Open } from "../lookup/LookupField.tsx";
import { RecentLookups } from "./RecentLookups.tsx";
import { SavedList } from "./SavedList.tsx";
import { TodayInShort } from "./TodayInShort.tsx";

/** The popup: a lookup over today's lead in short. */
export function PopupScreen() {
  const [query, setQuery] = useState("");
  return (
    <main class="popup">
      <h1 class="visually-hidden">{t("appName")}</h1>
      <LookupField query={query} onQuery={setQuery} onOpen={open} />
      {query.trim() === "" && (
        <>
          <TodayInShort />
          <RecentLookups onAsk={setQuery} />
          <SavedList />
        </>
      )}
    </main>
  );
}

const open: Open = (fragment, how) =>
  void openLeaf(fragment).then(() => {
    if (how === "here") window.close();
  });

import "./lookup-dialog.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { fragmentOf } from "../../domain/route.ts";
import { anotherDay } from "../../domain/surprise.ts";
import { goTo } from "../../lib/address.ts";
import { t } from "../../lib/i18n.ts";
import { shownDate } from "../../lib/leaf-model.ts";
import { LookupField, type Open } from "./LookupField.tsx";

/** The lookup over the leaf. */
export function LookupDialog({ onClose }: { onClose: () => void }) {
  const [query, setQuery] = useState("");
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const open: Open = (fragment, how) => {
    if (how === "new tab") window.open(`/newtab.html${fragment}`);
    else {
      goTo(fragment);
      onClose();
    }
  };
  const surprise = () => open(fragmentOf(anotherDay(shownDate.value, Math.random())), "here");
  return (
    <dialog ref={dialog} class="lookup-dialog" aria-label={t("lookUp")} onClose={onClose}>
      <LookupField query={query} onQuery={setQuery} onOpen={open} onLeave={onClose} />
      <p class="lookup-dialog-foot">
        <button type="button" class="button" onClick={surprise}>
          {t("surpriseMe")}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t("closeLookup")}
        </button>
      </p>
    </dialog>
  );
}

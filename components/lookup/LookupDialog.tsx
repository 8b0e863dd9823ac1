import "./lookup-dialog.css";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { goTo } from "../../lib/address.ts";
import { t } from "../../lib/i18n.ts";
import { LookupField, type Open } from "./LookupField.tsx";
import { Surprise } from "./Surprise.tsx";

/** The lookup over the leaf. */
export function LookupDialog({ onClose }: { onClose: () => void }) {
  const [query, setQuery] = useState("");
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const open: Open = (fragment, how) => {
    if (how === "new tab") window.open(`/newtab.html${fragment}`);
    else {
      goTo(fragment);
      onClose();
    }
  };
  return (
    <dialog ref={dialog} class="lookup-dialog" aria-label={t("lookUp")} onClose={onClose}>
      <LookupField query={query} onQuery={setQuery} onOpen={open} onLeave={onClose} />
      <p class="lookup-dialog-foot">
        {query.trim() === "" && <Surprise onOpen={(fragment) => open(fragment, "here")} />}
        <button type="button" class="button" onClick={onClose}>
          {t("closeLookup")}
        </button>
      </p>
    </dialog>
  );
}

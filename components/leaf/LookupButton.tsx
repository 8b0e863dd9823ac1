import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { t } from "../../lib/i18n.ts";
import type { LookupDialog } from "../lookup/LookupDialog.tsx";
import { Icon } from "../common/Icon.tsx";

/** Opens the lookup over the leaf; so does the key “/”. */
export function LookupButton() {
  const [dialog, setDialog] = useState<{ Dialog: typeof LookupDialog } | undefined>();
  const button = useRef<HTMLButtonElement>(null);
  // The lookup is read when it is asked for, to keep it off a new tab's path.
  const open = async () =>
    setDialog({ Dialog: (await import("../lookup/LookupDialog.tsx")).LookupDialog });
  const close = () => {
    setDialog(undefined);
    button.current?.focus();
  };
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.matches("input, textarea, [contenteditable]");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      void open();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="day-nav-item"
        aria-haspopup="dialog"
        aria-keyshortcuts="/"
        onClick={() => void open()}
      >
        <Icon name="search" />
        {t("lookUpShort")}
      </button>
      {dialog && <dialog.Dialog onClose={close} />}
    </>
  );
}

import { useState } from "preact/hooks";
import type { Event } from "../../domain/almanac.ts";
import { citationOf } from "../../domain/citation.ts";
import type { MonthDay } from "../../domain/month-day.ts";
import { eventDate } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";

/** Puts the event with its sources on the clipboard. */
export function CopyCitation({ date, event }: { date: MonthDay; event: Event }) {
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  const copy = () =>
    navigator.clipboard.writeText(citationOf(event, eventDate(date, event.year))).then(
      () => setState("copied"),
      () => setState("failed"),
    );
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => void copy()}
        onBlur={() => setState("idle")}
      >
        {t("copyCitation")}
      </button>
      <span role="status" class="lead-said">
        {state === "copied" && t("copied")}
        {state === "failed" && t("copyFailed")}
      </span>
    </>
  );
}

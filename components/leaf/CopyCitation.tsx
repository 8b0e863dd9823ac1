import { useState } from "preact/hooks";
import type { Event } from "../../domain/almanac.ts";
import type { MonthDay } from "../../domain/month-day.ts";
import { eventDate } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";

/** Puts the event with its sources on the clipboard. */
export function CopyCitation({ date, event }: { date: MonthDay; event: Event }) {
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  const copy = async () => {
    try {
      const { citationOf } = await import("../../domain/citation.ts");
      await navigator.clipboard.writeText(citationOf(event, eventDate(date, event.year)));
      setState("copied");
    } catch {
      setState("failed");
    }
  };
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

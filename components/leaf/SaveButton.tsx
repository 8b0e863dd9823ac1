import { useState } from "preact/hooks";
import { eventId, type Event } from "../../domain/almanac.ts";
import type { MonthDay } from "../../domain/month-day.ts";
import { t } from "../../lib/i18n.ts";
import { saved, toggleSaved } from "../../lib/saved.ts";
import { Icon } from "../common/Icon.tsx";

/** Keeps the event for later, or lets it go. */
export function SaveButton({ date, event }: { date: MonthDay; event: Event }) {
  const [failed, setFailed] = useState(false);
  const id = eventId(date, event.slug);
  const kept = saved.value.some((each) => each.id === id);
  const toggle = () =>
    toggleSaved({ id, title: event.title }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <>
      <button type="button" class="button" aria-pressed={kept} onClick={() => void toggle()}>
        <Icon name="bookmark" />
        {t("save")}
      </button>
      {failed && <span role="alert">{t("saveFailed")}</span>}
    </>
  );
}

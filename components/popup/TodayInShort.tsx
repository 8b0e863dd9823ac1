import { partsOf } from "../../domain/month-day.ts";
import { fragmentOf } from "../../domain/route.ts";
import { dayInWords, dayNumber, monthName, yearInWords } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import { view } from "../../lib/leaf-model.ts";
import { openLeaf } from "../../lib/tabs.ts";

/** Today's lead in short. */
export function TodayInShort() {
  const shown = view.value;
  if (shown.state === "loading") return <p class="popup-message">{t("loading")}</p>;
  if (shown.state === "failed") {
    return (
      <p class="popup-message" role="alert">
        {t("dayFailed", dayInWords(shown.date))}
      </p>
    );
  }
  const { date, lead } = shown.leaf;
  return (
    <article class="popup-today" aria-label={lead.title}>
      <p class="popup-date" aria-hidden="true">
        <span>{monthName(partsOf(date).month, "short")}</span>
        <strong>{dayNumber(date)}</strong>
      </p>
      <div>
        <p class="popup-year">{yearInWords(lead.year)}</p>
        <h2 class="popup-title">{lead.title}</h2>
        <p class="popup-summary">{lead.summary}</p>
        <p class="popup-actions">
          <button
            type="button"
            class="button main"
            onClick={() => void openLeaf(fragmentOf(date)).then(() => window.close())}
          >
            {t("openToday")}
          </button>
          <a class="button" href="/options.html" target="_blank" rel="noopener">
            {t("options")}
          </a>
        </p>
      </div>
    </article>
  );
}

import { t } from "../../lib/i18n.ts";
import { forgetLookups, recentLookups } from "../../lib/recent-lookups.ts";

/** What was looked up last, to ask again with a click. */
export function RecentLookups({ onAsk }: { onAsk: (query: string) => void }) {
  if (recentLookups.value.length === 0) return null;
  return (
    <section class="popup-saved" aria-labelledby="recent">
      <h2 id="recent" class="label">
        {t("recentLookups")}
      </h2>
      <p class="popup-recent">
        {recentLookups.value.map((query) => (
          <button key={query} type="button" class="button" onClick={() => onAsk(query)}>
            {query}
          </button>
        ))}
        <button type="button" class="popup-link" onClick={forgetLookups}>
          {t("forget")}
        </button>
      </p>
    </section>
  );
}

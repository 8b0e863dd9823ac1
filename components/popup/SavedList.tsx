import { t } from "../../lib/i18n.ts";
import { saved, toggleSaved } from "../../lib/saved.ts";
import { openLeaf } from "../../lib/tabs.ts";
import { Icon } from "../common/Icon.tsx";

/** The events that the reader keeps. */
export function SavedList() {
  if (saved.value.length === 0) return null;
  return (
    <section class="popup-saved" aria-labelledby="saved">
      <h2 id="saved" class="label">
        {t("savedEvents")}
      </h2>
      <ul>
        {saved.value.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              class="popup-link"
              onClick={() => void openLeaf(`#/${event.id}`).then(() => window.close())}
            >
              {event.title}
            </button>
            <button
              type="button"
              class="popup-remove"
              aria-label={t("removeSaved", event.title)}
              onClick={() => void toggleSaved(event)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

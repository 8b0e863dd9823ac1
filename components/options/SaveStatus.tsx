import { t } from "../../lib/i18n.ts";
import { saveState } from "../../lib/options-model.ts";

/** Says how the latest change fared. */
export function SaveStatus() {
  const save = saveState.value;
  return (
    <div class="options-status">
      <p role="status">
        {save.state === "saving" && t("saving")}
        {save.state === "saved" && t("savedStatus")}
      </p>
      {save.state === "failed" && (
        <p role="alert" class="options-failed">
          {t("saveChoiceFailed", save.message)}{" "}
          <button type="button" class="button" onClick={save.retry}>
            {t("retry")}
          </button>
        </p>
      )}
    </div>
  );
}

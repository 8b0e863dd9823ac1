import { useState } from "preact/hooks";
import { t } from "../../lib/i18n.ts";
import { reset } from "../../lib/options-model.ts";

/** Puts everything back, after one question. */
export function ResetForm() {
  const [asking, setAsking] = useState(false);
  const confirm = () => {
    reset();
    setAsking(false);
  };
  return (
    <>
      <p class="options-help">{t("resetHelp")}</p>
      <p class="options-actions">
        {asking ? (
          <>
            <button type="button" class="button main" onClick={confirm}>
              {t("resetConfirm")}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {t("cancel")}
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {t("resetEverything")}
          </button>
        )}
      </p>
    </>
  );
}

import type { Leaf } from "../../domain/leaf.ts";
import type { MonthDay } from "../../domain/month-day.ts";
import { dayInWords } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import type { Notice } from "../../lib/leaf-model.ts";

interface Props {
  from: Leaf["from"];
  notice: Notice | undefined;
  /** The day that has begun meanwhile. */
  newDay: MonthDay | undefined;
  onTurn: () => void;
}

/** What the reader should know before reading. */
export function Notices({ from, notice, newDay, onTurn }: Props) {
  return (
    <>
      {newDay && (
        <div class="leaf-notice" role="status">
          <span>{t("newDayBegun", dayInWords(newDay))}</span>
          <button type="button" class="button" onClick={onTurn}>
            {t("turnLeaf")}
          </button>
        </div>
      )}
      {notice && (
        <p class="leaf-notice" role="status">
          {t(notice.kind === "unknown-event" ? "unknownEvent" : "unknownAddress", notice.asked)}
        </p>
      )}
      {from === "world" && (
        <p class="leaf-notice" role="status">
          {t("nothingLeft")}
        </p>
      )}
    </>
  );
}

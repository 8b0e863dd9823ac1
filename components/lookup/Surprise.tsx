import { fragmentOf } from "../../domain/route.ts";
import { anotherDay } from "../../domain/surprise.ts";
import { t } from "../../lib/i18n.ts";
import { lookup, resultsOf } from "../../lib/lookup-model.ts";
import { today } from "../../lib/today.ts";
import { Icon } from "../common/Icon.tsx";

/** Opens one of the events that were found, whichever chance picks; any other day where none were. */
export function Surprise({ onOpen }: { onOpen: (fragment: string) => void }) {
  const surprise = () => {
    const found = resultsOf(lookup.peek()).flatMap((result) =>
      result.kind === "event" ? [result.entry] : [],
    );
    const picked = found[Math.floor(Math.random() * found.length)];
    onOpen(
      picked
        ? fragmentOf(picked.date, picked.slug)
        : fragmentOf(anotherDay(today.peek().date, Math.random())),
    );
  };
  return (
    <button type="button" class="button lookup-surprise" onClick={surprise}>
      <Icon name="star" />
      {t("surpriseMe")}
    </button>
  );
}

import "./background.css";
import { eventId, type Event } from "../../domain/almanac.ts";
import type { MonthDay } from "../../domain/month-day.ts";
import type { ThreadName } from "../../domain/thread.ts";
import { t } from "../../lib/i18n.ts";
import { later, useLater } from "../common/later.ts";
import { Panel } from "./Panel.tsx";

/** What draws the timeline. */
export const threadInBrief = later(() => import("../thread/ThreadInBrief.tsx"));

interface Props {
  date: MonthDay;
  event: Event;
  /** The threads' names, the closest first. */
  threads: readonly ThreadName[];
}

/** The threads that the lead is a moment of: room for a timeline, which is drawn after the first frame. */
export function Background({ date, event, threads }: Props) {
  const part = useLater(threadInBrief);
  return (
    <Panel title={t("background")} class="background rule-above">
      <div class="background-room">
        {part === "failed" ? (
          <p role="alert">{t("threadFailed")}</p>
        ) : (
          part && <part.ThreadInBrief names={threads} here={eventId(date, event.slug)} />
        )}
      </div>
    </Panel>
  );
}

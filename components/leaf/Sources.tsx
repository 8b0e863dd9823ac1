import type { Event } from "../../domain/almanac.ts";
import { articleUrl } from "../../domain/links.ts";
import { t } from "../../lib/i18n.ts";
import { Panel } from "./Panel.tsx";

/** The articles that document the lead. */
export function Sources({ event }: { event: Event }) {
  return (
    <Panel title={t("sources")} class="sources rule-above">
      <ul class="sources-list">
        {event.articles.map((title) => (
          <li key={title}>
            <a href={articleUrl(title)}>{title}</a>
          </li>
        ))}
      </ul>
      <p>{t("sourcesNote")}</p>
    </Panel>
  );
}

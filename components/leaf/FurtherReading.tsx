import "./further-reading.css";
import type { Event } from "../../domain/almanac.ts";
import { articleUrl, gutenbergUrl } from "../../domain/links.ts";
import type { Reading } from "../../domain/schema.ts";
import { yearInWords } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import { Panel } from "./Panel.tsx";

/** Books and pages to go on with; the encyclopedia's, where the event has no list of its own. */
export function FurtherReading({ event }: { event: Event }) {
  const list: Reading[] =
    event.reading ??
    event.articles.map((article) => ({ title: article, author: t("atWikipedia"), article }));
  return (
    <Panel title={t("furtherReading")} class="further-reading rule-above">
      <ul>
        {list.map((each) => (
          <li key={each.title}>
            <Title {...each} />
            <p class="further-reading-by">{byline(each)}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Title({ title, gutenberg, article }: Reading) {
  const url = gutenberg ? gutenbergUrl(gutenberg) : article ? articleUrl(article) : undefined;
  return url ? <a href={url}>{title}</a> : <cite>{title}</cite>;
}

function byline({ author, year, publisher, gutenberg }: Reading): string {
  const parts = [author, publisher, year !== undefined && yearInWords(year)]
    .filter(Boolean)
    .join(", ");
  return gutenberg ? `${parts} · ${t("freeAtGutenberg")}` : parts;
}

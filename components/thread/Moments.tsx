import "./moments.css";
import type { EventId } from "../../domain/almanac.ts";
import { articleUrl } from "../../domain/links.ts";
import { parseThreadDate } from "../../domain/thread-date.ts";
import type { Moment } from "../../domain/thread.ts";
import { momentInWords } from "../../lib/format-moment.ts";
import { countryNames, otherCalendar } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import { LeafLink } from "./LeafLink.tsx";

interface Props {
  moments: readonly Moment[];
  /** The event whose moment is marked. */
  here?: EventId | undefined;
  /** The level of the moments' headings. */
  level: 2 | 4;
}

/** A thread's moments, each told whole. */
export function Moments({ moments, here, level }: Props) {
  return (
    <ol class="moments">
      {moments.map((moment, index) => (
        <MomentItem key={index} moment={moment} here={moment.event === here} level={level} />
      ))}
    </ol>
  );
}

function MomentItem({ moment, here, level }: { moment: Moment; here: boolean; level: 2 | 4 }) {
  const { date, calendar, label, text, note, place, countries, article, event } = moment;
  const year = parseThreadDate(date)?.year;
  const other = year === undefined ? undefined : otherCalendar({ year, calendar });
  const isHere = here && event !== undefined;
  const Heading = `h${level}` as const;
  const where = [place?.name, countryNames(countries).join(", ")];
  return (
    <li class={isHere ? "moment is-here" : "moment"} aria-current={isHere ? "true" : undefined}>
      <p class="moment-date">
        {momentInWords(moment)}
        {other && <span class="moment-other"> · {other}</span>}
      </p>
      <Heading class="moment-label" tabIndex={-1}>
        {label}
      </Heading>
      <p class="moment-text">{text}</p>
      {note && <p class="moment-note">{t("momentNote", note)}</p>}
      <p class="moment-facts">
        <span>{where.filter(Boolean).join(" · ")}</span>
        {event && !isHere && (
          <LeafLink event={event}>{t("momentLeaf", momentInWords(moment))}</LeafLink>
        )}
        {article && <a href={articleUrl(article)}>{t("articleAtWikipedia", article)}</a>}
      </p>
    </li>
  );
}

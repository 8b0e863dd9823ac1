import { markWords } from "../../domain/search/marks.ts";
import { dayInWords, eventDate, yearInWords } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import { lookup, type Result, type Section } from "../../lib/lookup-model.ts";

/** The list's id, for the field that controls it. */
export const RESULTS_ID = "results";

/** The id of an option, by its place in the whole list. */
export function optionId(index: number): string {
  return `result-${index}`;
}

interface Props {
  active: number;
  onPoint: (index: number) => void;
  onOpen: (result: Result, how: "here" | "new tab") => void;
}

/** The answers in their groups. */
export function ResultList({ active, onPoint, onOpen }: Props) {
  const shown = lookup.value;
  const sections = shown.state === "results" ? shown.sections : [];
  const query = shown.state === "results" ? shown.query : "";
  return (
    <div
      id={RESULTS_ID}
      class="lookup-results"
      role="listbox"
      aria-label={t("results")}
      hidden={sections.length === 0}
    >
      {sections.map((section, place) => {
        const { first } = section;
        return (
          <div key={place} role="group" aria-label={titleOf(section)}>
            <p class="label lookup-group" aria-hidden="true">
              {titleOf(section)}
            </p>
            {section.results.map((result, index) => (
              <div
                key={result.id}
                id={optionId(first + index)}
                class="lookup-option"
                role="option"
                tabIndex={-1}
                aria-selected={first + index === active}
                onClick={(event) =>
                  onOpen(result, event.ctrlKey || event.metaKey ? "new tab" : "here")
                }
                onMouseMove={() => onPoint(first + index)}
              >
                <Line result={result} query={query} />
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}

function Line({ result, query }: { result: Result; query: string }) {
  if (result.kind === "day")
    return <span class="lookup-event">{t("wholeDay", dayInWords(result.date))}</span>;
  const { title, date, year } = result.entry;
  return (
    <>
      <span class="lookup-event">
        {markWords(title, query).map(({ text, marked }, index) =>
          marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </span>
      <span class="lookup-when">{eventDate(date, year)}</span>
    </>
  );
}

function titleOf({ kind, span }: Section): string {
  if (kind === "days") return t("groupDays");
  if (kind === "events" || !span) return t("groupEvents");
  return span.from === span.to
    ? yearInWords(span.from)
    : t("groupYears", yearInWords(span.from), yearInWords(span.to));
}

import { markWords } from "../../domain/search/marks.ts";
import { dayInWords } from "../../lib/format.ts";
import { list } from "../../lib/format-list.ts";
import { t } from "../../lib/i18n.ts";
import { dateInWords, yearsInWords } from "../../lib/lookup-words.ts";
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
      {/* Keys are places: the elements stay from letter to letter, and only their words change. */}
      {sections.map((section, place) => {
        const { first } = section;
        return (
          <div key={place} role="group" aria-label={titleOf(section)}>
            <p class="label lookup-group" aria-hidden="true">
              {titleOf(section)}
            </p>
            {section.results.map((result, index) => (
              <div
                key={index}
                id={optionId(first + index)}
                class={result.kind === "more" ? "lookup-option lookup-more" : "lookup-option"}
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
  if (result.kind === "more") return <span class="lookup-when">{t("moreResults")}</span>;
  if (result.kind === "day")
    return <span class="lookup-event">{t("wholeDay", dayInWords(result.date))}</span>;
  if (result.kind === "thread") {
    const { title, parties, from, to } = result.thread;
    return (
      <>
        <Title text={title} query={query} />
        <span class="lookup-when">
          {yearsInWords(from, to)}
          {parties.length > 0 && ` · ${list(parties)}`}
        </span>
      </>
    );
  }
  return (
    <>
      <Title text={result.entry.title} query={query} />
      <span class="lookup-when">{dateInWords(result.entry)}</span>
    </>
  );
}

function Title({ text, query }: { text: string; query: string }) {
  return (
    <span class="lookup-event">
      {markWords(text, query).map((run, index) =>
        run.marked ? <mark key={index}>{run.text}</mark> : run.text,
      )}
    </span>
  );
}

function titleOf({ kind, span }: Section): string {
  if (kind === "days") return t("groupDays");
  if (kind === "threads") return t("groupThreads");
  if (kind === "events" || !span) return t("groupEvents");
  return yearsInWords(span.from, span.to);
}

import { useEffect, useRef, useState } from "preact/hooks";
import { fragmentOf } from "../../domain/route.ts";
import { count, dayInWords, yearInWords } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import { ask, lookup, type Result } from "../../lib/lookup-model.ts";
import { openLeaf } from "../../lib/tabs.ts";

const LIST = "results";
const optionId = (index: number) => `result-${index}`;

/** The combobox of the ARIA practices: the field keeps the focus, the arrow keys walk the list. */
export function LookupField() {
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const shown = lookup.value;
  const results = shown.state === "results" ? shown.results : [];
  const active = Math.min(at, results.length - 1);

  useEffect(() => field.current?.focus(), []);
  useEffect(
    () => document.getElementById(optionId(active))?.scrollIntoView({ block: "nearest" }),
    [active],
  );

  const change = (next: string) => {
    setQuery(next);
    setAt(0);
    void ask(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = results.length - 1;
    if (event.key === "ArrowDown") setAt(active >= last ? 0 : active + 1);
    else if (event.key === "ArrowUp") setAt(active <= 0 ? last : active - 1);
    else if (event.key === "Enter" && results[active]) open(results[active]);
    else if (event.key === "Escape" && query !== "") change("");
    else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        ref={field}
        class="popup-field"
        type="text"
        role="combobox"
        aria-label={t("lookUp")}
        aria-autocomplete="list"
        aria-expanded={results.length > 0}
        aria-controls={LIST}
        aria-activedescendant={results.length > 0 ? optionId(active) : undefined}
        placeholder={t("lookUpPlaceholder")}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p class="visually-hidden" role="status">
        {results.length === 1 && t("resultsOne")}
        {results.length > 1 && t("resultsCount", count(results.length))}
      </p>
      <ul
        id={LIST}
        class="popup-results"
        role="listbox"
        aria-label={t("results")}
        hidden={results.length === 0}
      >
        {results.map((result, index) => (
          <li
            key={result.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            onClick={() => open(result)}
            onMouseMove={() => setAt(index)}
          >
            <ResultLine result={result} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ResultLine({ result }: { result: Result }) {
  if (result.kind === "day")
    return <span class="popup-day">{t("wholeDay", dayInWords(result.date))}</span>;
  const { title, date, year } = result.entry;
  return (
    <>
      <span class="popup-event">{title}</span>
      <span class="popup-when">
        {t("dateWithYear", dayInWords(date, "short"), yearInWords(year))}
      </span>
    </>
  );
}

function open(result: Result): void {
  const to =
    result.kind === "day"
      ? fragmentOf(result.date)
      : fragmentOf(result.entry.date, result.entry.slug);
  void openLeaf(to).then(() => window.close());
}

import "./lookup.css";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { fragmentOf } from "../../domain/route.ts";
import { count } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import { ask, lookup, type Result } from "../../lib/lookup-model.ts";
import { rememberLookup } from "../../lib/recent-lookups.ts";
import { FilterChips } from "./FilterChips.tsx";
import { ResultList, optionId, RESULTS_ID } from "./ResultList.tsx";

/** Where an answer is opened. */
export type Open = (fragment: string, how: "here" | "new tab") => void;

interface Props {
  /** What is asked at first. */
  query: string;
  onQuery: (query: string) => void;
  onOpen: Open;
  /** Called for Escape where nothing is left to clear. */
  onLeave?: () => void;
}

/** The combobox of the ARIA practices: the field keeps the focus, the arrow keys walk the list. */
export function LookupField({ query, onQuery, onOpen, onLeave }: Props) {
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const shown = lookup.value;
  const results =
    shown.state === "results" ? shown.sections.flatMap((section) => section.results) : [];
  const active = Math.min(at, results.length - 1);

  useEffect(() => {
    field.current?.focus();
    // For the bench.
    performance.mark("ready to type");
  }, []);
  // Before the frame that shows the letter, so that the same frame can show what it finds.
  useLayoutEffect(() => {
    setAt(0);
    void ask(query);
  }, [query]);
  useEffect(() => {
    if (active > 0) document.getElementById(optionId(active))?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const open = (result: Result, how: "here" | "new tab") => {
    rememberLookup(query);
    const { date, slug } =
      result.kind === "day" ? { date: result.date, slug: undefined } : result.entry;
    onOpen(fragmentOf(date, slug), how);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = results.length - 1;
    const current = results[active];
    if (event.key === "ArrowDown") setAt(active >= last ? 0 : active + 1);
    else if (event.key === "ArrowUp") setAt(active <= 0 ? last : active - 1);
    else if (event.key === "Home" && event.ctrlKey) setAt(0);
    else if (event.key === "End" && event.ctrlKey) setAt(last);
    else if (event.key === "PageDown") setAt(Math.min(last, active + 5));
    else if (event.key === "PageUp") setAt(Math.max(0, active - 5));
    else if (event.key === "Enter" && current)
      open(current, event.ctrlKey || event.metaKey ? "new tab" : "here");
    else if (event.key === "Escape" && query !== "") onQuery("");
    else if (event.key === "Escape" && onLeave) onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="lookup">
      <input
        ref={field}
        class="lookup-field"
        type="text"
        role="combobox"
        aria-label={t("lookUp")}
        aria-autocomplete="list"
        aria-expanded={results.length > 0}
        aria-controls={RESULTS_ID}
        aria-activedescendant={results.length > 0 ? optionId(active) : undefined}
        placeholder={t("lookUpPlaceholder")}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <FilterChips query={query} onQuery={onQuery} />
      <p class="visually-hidden" role="status">
        {results.length === 1 && t("resultsOne")}
        {results.length > 1 && t("resultsCount", count(results.length))}
      </p>
      <ResultList active={active} onPoint={setAt} onOpen={open} />
      {shown.state === "nothing" && (
        <div class="lookup-message" role="status">
          <p class="lookup-title">{t("nothingFound")}</p>
          <p>{t("nothingFoundHelp")}</p>
        </div>
      )}
      {shown.state === "failed" && (
        <p class="lookup-message" role="alert">
          {t("lookupFailed")}
        </p>
      )}
    </div>
  );
}

import "./lookup.css";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { fragmentOf, threadFragment } from "../../domain/route.ts";
import { count } from "../../lib/format.ts";
import { t } from "../../lib/i18n.ts";
import { ask, lookup, resultsOf, type Result } from "../../lib/lookup-model.ts";
import { rememberLookup } from "../../lib/recent-lookups.ts";
import { FilterChips } from "./FilterChips.tsx";
import { LookupMessage } from "./LookupMessage.tsx";
import { ResultList, optionId, RESULTS_ID } from "./ResultList.tsx";
import { Surprise } from "./Surprise.tsx";
import { stepTo } from "./step-to.ts";

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
  const results = resultsOf(lookup.value);
  const active = Math.min(at, results.length - 1);
  const told = results.filter(({ kind }) => kind !== "more").length;
  const toldInWords = useMemo(() => count(told), [told]);

  useLayoutEffect(() => {
    field.current?.focus();
    // For the bench.
    performance.mark("ready to type");
  }, []);
  const askedRef = useRef<string | undefined>(undefined);
  const askFor = (text: string) => {
    askedRef.current = text;
    setAt(0);
    ask(text);
  };
  // What was not typed here, but clicked, is asked before the frame that shows it.
  useLayoutEffect(() => {
    if (askedRef.current !== query) askFor(query);
  }, [query]);
  useEffect(() => {
    if (active > 0) document.getElementById(optionId(active))?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const open = (result: Result, how: "here" | "new tab") => {
    if (result.kind === "more") ask(query, true);
    else {
      rememberLookup(query);
      onOpen(addressOf(result), how);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const current = results[active];
    const next = stepTo(event, { active, last: results.length - 1 });
    if (next !== undefined) setAt(next);
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
        onInput={(event) => {
          // Answered first, so that one rendering shows the letter and what it finds.
          askFor(event.currentTarget.value);
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <FilterChips query={query} onQuery={onQuery} />
      <p class="visually-hidden" role="status">
        {told === 1 && t("resultsOne")}
        {told > 1 && t("resultsCount", toldInWords)}
      </p>
      <ResultList active={active} onPoint={setAt} onOpen={open} />
      <LookupMessage />
      {query.trim() !== "" && (
        <p class="lookup-foot">
          <Surprise onOpen={(fragment) => onOpen(fragment, "here")} />
        </p>
      )}
    </div>
  );
}

function addressOf(result: Exclude<Result, { kind: "more" }>): string {
  if (result.kind === "thread") return threadFragment(result.thread.name);
  return result.kind === "day"
    ? fragmentOf(result.date)
    : fragmentOf(result.entry.date, result.entry.slug);
}

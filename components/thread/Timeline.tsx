import "./timeline.css";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { EventId } from "../../domain/almanac.ts";
import { chooseMoments } from "../../domain/thread-view.ts";
import type { Moment } from "../../domain/thread.ts";
import { momentInShort } from "../../lib/format-moment.ts";
import { t } from "../../lib/i18n.ts";
import { LeafLink } from "./LeafLink.tsx";
import { TimeRail, type RailRows } from "./TimeRail.tsx";

interface Props {
  moments: readonly Moment[];
  /** The event whose moment is marked. */
  here?: EventId;
  /** How many moments are labelled; the others are dots of the rail, and in the list for screen readers. */
  most?: number;
  /** What choosing a moment does, where it is not a link to its leaf. */
  onChoose?: (index: number) => void;
}

/** A thread's moments in order, beside a rail on which each has a dot where its time is. */
export function Timeline({ moments, here, most = Infinity, onChoose }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [rows, setRows] = useState<RailRows | undefined>();
  const now = moments.findIndex(({ event }) => event !== undefined && event === here);
  const chosen = new Set(chooseMoments(moments.length, now, most));
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = () => setRows((before) => same(before, rowsOf(element)));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [most]);
  return (
    <div class="timeline">
      {rows && <TimeRail moments={moments} now={now} rows={rows} />}
      <ol ref={list} class="timeline-rows">
        {moments.map((moment, index) => (
          <li
            key={index}
            class={
              chosen.has(index)
                ? `timeline-row${index === now ? " is-here" : ""}`
                : "visually-hidden"
            }
            data-moment={chosen.has(index) ? index : undefined}
            aria-current={index === now ? "true" : undefined}
          >
            <span class="timeline-date">{momentInShort(moment)}</span>{" "}
            <Label moment={moment} reachable={chosen.has(index)} here={index === now}>
              {onChoose && (() => onChoose(index))}
            </Label>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface LabelProps {
  moment: Moment;
  /** Whether the Tab key stops at it; nobody should land on what cannot be seen. */
  reachable: boolean;
  here: boolean;
  children: (() => void) | undefined;
}

function Label({ moment: { label, event }, reachable, here, children: choose }: LabelProps) {
  if (choose) {
    return (
      <button type="button" class="timeline-label" onClick={choose}>
        {label}
      </button>
    );
  }
  if (here) {
    return (
      <strong class="timeline-label">
        {label} <span class="visually-hidden">({t("momentHere")})</span>
      </strong>
    );
  }
  if (!event) return <span class="timeline-label">{label}</span>;
  return (
    <LeafLink class="timeline-label" event={event} passBy={!reachable}>
      {label}
    </LeafLink>
  );
}

/** Where the labelled rows' first lines are, from the top of the list, in pixels. */
function rowsOf(list: HTMLElement): RailRows {
  const middles = new Map<number, number>();
  let line = 24;
  for (const row of list.querySelectorAll<HTMLElement>("[data-moment]")) {
    const date = row.firstElementChild as HTMLElement;
    line = date.offsetHeight;
    middles.set(Number(row.dataset["moment"]), date.offsetTop + date.offsetHeight / 2);
  }
  return { middles, height: list.offsetHeight, line };
}

function same(a: RailRows | undefined, b: RailRows): RailRows {
  const unchanged =
    a &&
    a.height === b.height &&
    a.line === b.line &&
    String([...a.middles]) === String([...b.middles]);
  return unchanged ? a : b;
}

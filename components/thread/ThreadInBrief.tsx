import "./thread-in-brief.css";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { EventId } from "../../domain/almanac.ts";
import { threadFragment } from "../../domain/route.ts";
import { firstSentence } from "../../domain/thread-view.ts";
import type { Thread, ThreadName } from "../../domain/thread.ts";
import { yearsInWords } from "../../lib/format-moment.ts";
import { t } from "../../lib/i18n.ts";
import { reading } from "../../lib/leaf-model.ts";
import { Moments } from "./Moments.tsx";
import { Timeline } from "./Timeline.tsx";
import { useThreads } from "./use-threads.ts";

/** Moments that a leaf's timeline labels at most, and at least, however little room there is. */
const MOST = 9;
const FEWEST = 3;

interface Props {
  /** The closest thread first. */
  names: readonly ThreadName[];
  /** The event whose leaf it is. */
  here: EventId;
}

/** The closest thread of an event in brief, and the names of the others. */
export function ThreadInBrief({ names, here }: Props) {
  const threads = useThreads(names);
  if (threads === "loading") return <p role="status">{t("threadLoading")}</p>;
  const [closest, ...others] = threads === "failed" ? [] : threads;
  if (!closest) return <p role="alert">{t("threadFailed")}</p>;
  return <Brief thread={closest} others={others} here={here} />;
}

interface BriefProps {
  thread: Thread;
  others: readonly Thread[];
  here: EventId;
}

function Brief({ thread, others, here }: BriefProps) {
  const [open, setOpen] = useState(false);
  const [room, most] = useMostThatFit();
  const id = useId();
  const { first, rest } = firstSentence(thread.introduction);
  const toggle = () => {
    reading.value = !open;
    setOpen(!open);
  };
  return (
    <div ref={room} class="thread-brief">
      <h3 class="thread-title">
        {thread.title} <span class="thread-years">{yearsInWords(thread.moments)}</span>
      </h3>
      <p class="thread-words">{first}</p>
      <Timeline moments={thread.moments} here={here} most={most} />
      <p class="thread-actions">
        <button
          type="button"
          class="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={toggle}
        >
          {t("readThread")}
        </button>
        <a href={threadFragment(thread.name)}>{t("threadPage")}</a>
      </p>
      {others.length > 0 && (
        <p class="thread-others">
          {t("otherThreads")}{" "}
          {others.map(({ name, title }) => (
            <a key={name} href={threadFragment(name)}>
              {title}
            </a>
          ))}
        </p>
      )}
      <div id={id} class="thread-whole" hidden={!open}>
        {open && (
          <>
            <p class="thread-words">{rest}</p>
            <Moments moments={thread.moments} here={here} level={4} />
          </>
        )}
      </div>
    </div>
  );
}

/** How many labelled moments fit the room that the leaf keeps free, so that nothing below moves. */
function useMostThatFit() {
  const ref = useRef<HTMLDivElement>(null);
  const [most, setMost] = useState(MOST);
  useLayoutEffect(() => {
    const room = ref.current?.parentElement;
    if (!room || !ref.current) return;
    const kept = Number.parseFloat(getComputedStyle(room).minHeight);
    if (ref.current.offsetHeight > kept && most > FEWEST) setMost(most - 1);
  }, [most]);
  return [ref, most] as const;
}

import "./thread-screen.css";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Thread, ThreadName } from "../../domain/thread.ts";
import { yearsInWords } from "../../lib/format-moment.ts";
import { t } from "../../lib/i18n.ts";
import { turnToToday } from "../../lib/leaf-model.ts";
import { Icon } from "../common/Icon.tsx";
import { Moments } from "./Moments.tsx";
import { Timeline } from "./Timeline.tsx";
import { useThreads } from "./use-threads.ts";

/** A thread's own page. */
export function ThreadScreen({ name }: { name: ThreadName }) {
  const names = useMemo(() => [name], [name]);
  const threads = useThreads(names);
  const thread = typeof threads === "string" ? undefined : threads[0];
  useEffect(() => scrollTo(0, 0), []);
  useEffect(() => {
    document.title = t("threadTitle", thread?.title ?? t("background"));
  }, [thread]);
  return (
    <main class="thread-page">
      <nav class="thread-back" aria-label={t("days")}>
        <a href="#/" onClick={turnToToday}>
          <Icon name="back" />
          {t("backToToday")}
        </a>
      </nav>
      {threads === "loading" && <p role="status">{t("threadLoading")}</p>}
      {threads === "failed" && (
        <div role="alert">
          <h1 class="thread-page-title">{t("unknownThread", name)}</h1>
          <p class="thread-page-intro">{t("unknownThreadHelp")}</p>
        </div>
      )}
      {thread && <Whole thread={thread} />}
    </main>
  );
}

function Whole({ thread: { title, introduction, parties, moments } }: { thread: Thread }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // Whoever came by a link hears and reads on from the top of the new page.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const goTo = (index: number) => {
    const label = list.current?.querySelectorAll<HTMLElement>(".moment-label")[index];
    label?.focus({ preventScroll: true });
    label?.parentElement?.scrollIntoView({ block: "start" });
  };
  return (
    <>
      <header class="thread-head">
        <p class="label">
          {t("background")} · {yearsInWords(moments)}
        </p>
        <h1 ref={heading} class="thread-page-title" tabIndex={-1}>
          {title}
        </h1>
        <p class="thread-page-intro">{introduction}</p>
        <dl class="thread-parties">
          <dt class="label">{t("parties")}</dt>
          {parties.map((party) => (
            <dd key={party}>{party}</dd>
          ))}
        </dl>
      </header>
      <nav class="thread-timeline" aria-label={t("timeline")}>
        <h2 class="label">{t("timeline")}</h2>
        <Timeline moments={moments} onChoose={goTo} />
      </nav>
      <div ref={list} class="thread-moments">
        <Moments moments={moments} level={2} />
      </div>
    </>
  );
}

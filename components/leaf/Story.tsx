import "./story.css";
import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { Event } from "../../domain/almanac.ts";
import type { MonthDay } from "../../domain/month-day.ts";
import type { Section } from "../../domain/schema.ts";
import { loadStories } from "../../lib/almanac.ts";
import { t } from "../../lib/i18n.ts";
import { reading } from "../../lib/leaf-model.ts";

type State = "closed" | "opening" | "failed" | readonly Section[];

interface Props {
  date: MonthDay;
  event: Event;
  /** The other buttons of the row. */
  children: ComponentChildren;
}

/** The row of buttons under the lead, and the story that unfolds below it. */
export function Story({ date, event, children }: Props) {
  const [state, setState] = useState<State>("closed");
  const id = useId();
  const open = state !== "closed";
  const toggle = async () => {
    reading.value = !open;
    if (open) return setState("closed");
    setState("opening");
    const stories = await loadStories(date).catch(() => undefined);
    setState(stories?.[event.slug] ?? "failed");
  };
  return (
    <>
      <div class="lead-actions">
        {event.story && (
          <button
            type="button"
            class="button main"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => void toggle()}
          >
            {t("readStory")}
          </button>
        )}
        {children}
      </div>
      {event.story && (
        <div id={id} class="story" hidden={!open}>
          {state === "opening" && <p role="status">{t("storyLoading")}</p>}
          {state === "failed" && <p role="alert">{t("storyFailed")}</p>}
          {typeof state === "object" &&
            state.map((section) => <StorySection key={section.heading} {...section} />)}
        </div>
      )}
    </>
  );
}

function StorySection({ heading, text }: Section) {
  return (
    <section class="story-section">
      <h3>{heading}</h3>
      {text.split("\n\n").map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}

import type { ComponentChildren } from "preact";
import type { EventId } from "../../domain/almanac.ts";

interface Props {
  event: EventId;
  class?: string;
  /** Whether the Tab key passes it by. */
  passBy?: boolean;
  children: ComponentChildren;
}

/** A link to an event's leaf, which is read from its top. */
export function LeafLink({ event, class: style, passBy, children }: Props) {
  return (
    <a
      class={style}
      href={`#/${event}`}
      tabIndex={passBy ? -1 : undefined}
      onClick={() => addEventListener("hashchange", () => scrollTo(0, 0), { once: true })}
    >
      {children}
    </a>
  );
}

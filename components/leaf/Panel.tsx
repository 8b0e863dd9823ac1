import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Props {
  title: string;
  class: string;
  children: ComponentChildren;
}

/** A part of the leaf under a small heading that names it. */
export function Panel({ title, class: style, children }: Props) {
  const id = useId();
  return (
    <section class={style} aria-labelledby={id}>
      <h2 id={id} class="label">
        {title}
      </h2>
      {children}
    </section>
  );
}

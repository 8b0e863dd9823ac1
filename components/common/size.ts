import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** The size of an element and of the page's letters, in pixels. */
export interface RoomSize {
  width: number;
  height: number;
  /** The root's font size. */
  rem: number;
}

/** The size of an element, as it changes. @returns `undefined` until it is known */
export function useSize(of: RefObject<HTMLElement | null>): RoomSize | undefined {
  const [size, setSize] = useState<RoomSize | undefined>();
  useLayoutEffect(() => {
    const element = of.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setSize((before) =>
        before?.width === width && before.height === height && before.rem === rem
          ? before
          : { width, height, rem },
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [of]);
  return size;
}

// Which rows of a long list are in view. All are equally high, so it takes no measuring.

import { type RefObject, useCallback, useLayoutEffect, useState } from "react";

interface Scrolled {
  readonly top: number;
  readonly height: number;
}

const beyond = 12;

export function useWindow(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number) {
  const [{ top, height }, setScrolled] = useState<Scrolled>({ top: 0, height: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const read = () =>
      setScrolled((before) => {
        // Within a row nothing else comes into view.
        const now = { top: Math.floor(element.scrollTop / rowHeight) * rowHeight, height: element.clientHeight };
        return now.top === before.top && now.height === before.height ? before : now;
      });
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener("scroll", read, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", read);
    };
  }, [scroller, rowHeight]);
  const bringIntoView = useCallback(
    (index: number) => {
      const element = scroller.current;
      if (!element) return;
      const [start, end] = [index * rowHeight, (index + 1) * rowHeight];
      if (start < element.scrollTop) element.scrollTop = start;
      else if (end > element.scrollTop + element.clientHeight) element.scrollTop = end - element.clientHeight;
    },
    [scroller, rowHeight],
  );
  return { ...rangeInView(top, height, count, rowHeight), bringIntoView };
}

/** From the first row to the one behind the last. */
export function rangeInView(top: number, height: number, count: number, rowHeight: number) {
  const first = Math.max(0, Math.min(count, Math.floor(top / rowHeight)) - beyond);
  const end = Math.min(count, Math.ceil((top + height) / rowHeight) + 1 + beyond);
  return { first: Math.min(first, end), end };
}

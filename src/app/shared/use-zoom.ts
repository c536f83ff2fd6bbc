// How large a picture is shown in a frame that scrolls: with buttons, keys, the wheel and two fingers. What is pointed at
// stays where it is.

import { type RefObject, useCallback, useEffect, useState } from "react";
import { flushSync } from "react-dom";

const closest = 6;
const farthest = 0.05;
/** A small drawing is not blown up to fill a wide page. */
const largestFit = 1.5;

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Zoom {
  readonly zoom: number;
  change(factor: number, at?: { readonly x: number; readonly y: number }): void;
  showAll(): void;
}

export function useZoom(frame: RefObject<HTMLElement | null>, size: Size): Zoom {
  const [chosen, setChosen] = useState<number>();
  const [room, setRoom] = useState<Size>({ width: 800, height: 600 });
  const zoom = chosen ?? Math.min(room.width / size.width, room.height / size.height, largestFit);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    // A whole page may have no size yet when it is made: it is told once it has.
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setRoom({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);

  const change = useCallback<Zoom["change"]>(
    (factor, at) => {
      const element = frame.current;
      const picture = element?.querySelector("img");
      if (!element || !picture) return;
      const box = element.getBoundingClientRect();
      const { x, y } = at ?? { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      const before = picture.getBoundingClientRect();
      const [across, down] = [(x - before.left) / before.width, (y - before.top) / before.height];
      const wanted = (before.width / size.width) * factor;
      flushSync(() => setChosen(Math.min(closest, Math.max(farthest, wanted))));
      const after = picture.getBoundingClientRect();
      element.scrollBy(after.left + across * after.width - x, after.top + down * after.height - y);
    },
    [frame, size.width],
  );
  const showAll = useCallback(() => setChosen(undefined), []);
  useEffect(() => listen(frame.current, change, showAll), [frame, change, showAll]);
  return { zoom, change, showAll };
}

/** The wheel zooms with the key that zooms everywhere, so that it still scrolls the page around a frame. */
function listen(element: HTMLElement | null, change: Zoom["change"], showAll: () => void): (() => void) | undefined {
  if (!element) return undefined;
  const stop = new AbortController();
  const options = { signal: stop.signal, passive: false };
  element.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      change(Math.exp(-Math.max(-50, Math.min(50, event.deltaY)) / 150), { x: event.clientX, y: event.clientY });
    },
    options,
  );
  element.addEventListener(
    "keydown",
    ({ key, ctrlKey, metaKey }) => {
      if (ctrlKey || metaKey) return;
      if (key === "+" || key === "=") change(1.25);
      else if (key === "-") change(1 / 1.25);
      else if (key === "0") showAll();
    },
    options,
  );
  let apart: number | undefined;
  const gap = ([one, other]: TouchList | readonly Touch[]) =>
    one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : undefined;
  element.addEventListener(
    "touchstart",
    ({ touches }) => {
      apart = gap(touches);
    },
    options,
  );
  element.addEventListener(
    "touchmove",
    (event) => {
      const [one, other] = event.touches;
      const now = gap(event.touches);
      if (!one || !other || now === undefined || !apart) return;
      event.preventDefault();
      change(now / apart, { x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 });
      apart = now;
    },
    options,
  );
  return () => stop.abort();
}

import { type RefObject, useEffect, useMemo, useState } from "react";
import { useRunStore } from "#stores/run/run-store.ts";
import type { ShownTime } from "#stores/run/shown-time.ts";
import { including, moved, type TimeWindow, zoomed } from "./time-window.ts";
import { nameWidth, type TimelineScale, timelineScale } from "./timeline-scale.ts";

export interface TimelineView {
  readonly scale: TimelineScale;
  readonly width: number;
  readonly isZoomed: boolean;
  /** Around the cursor. */
  zoom(factor: number): void;
  showAll(): void;
}

/** Which part of the run is in view: the wheel with Ctrl goes nearer, the wheel sideways moves along. */
export function useTimelineView(
  area: RefObject<HTMLDivElement | null>,
  time: ShownTime,
  times: readonly number[],
): TimelineView {
  const [width, setWidth] = useState(600);
  const [wanted, setWanted] = useState<TimeWindow>();
  const { end } = time;
  const window = useMemo(() => fitting(wanted, end), [wanted, end]);
  const scale = useMemo(() => timelineScale(time, window, width), [time, window, width]);

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [area]);

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const x = Math.max(nameWidth, event.clientX - element.getBoundingClientRect().left);
        setWanted(zoomed(window, 1.002 ** event.deltaY, scale.shownAt(x), end));
      } else if (event.deltaX !== 0 || event.shiftKey) {
        event.preventDefault();
        const by = ((event.deltaX || event.deltaY) / Math.max(1, width)) * (window.to - window.from);
        setWanted(moved(window, by, end));
      }
    };
    // A listener of React's own could not keep the page from zooming.
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, [area, window, scale, end, width]);

  // The cursor is never out of sight.
  useEffect(
    () =>
      useRunStore.subscribe(({ seq }, before) => {
        if (seq !== before.seq) setWanted((now) => now && including(now, time.toShown(times[seq] ?? 0), end));
      }),
    [time, times, end],
  );

  return {
    scale,
    width,
    isZoomed: window.to - window.from < end,
    zoom(factor) {
      const { seq } = useRunStore.getState();
      const at = time.toShown(times[seq] ?? 0);
      setWanted(zoomed(including(window, at, end), factor, at, end));
    },
    showAll: () => setWanted(undefined),
  };
}

function fitting(wanted: TimeWindow | undefined, end: number): TimeWindow {
  return wanted && wanted.to <= end ? wanted : { from: 0, to: end };
}

import { type RefObject, useEffect } from "react";

/** What scrolls can be dragged too, with the mouse; fingers scroll by themselves. */
export function useDragToScroll(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const onDown = (event: PointerEvent) => {
      if (event.pointerType !== "mouse" || event.button !== 0) return;
      const from = { x: event.clientX + element.scrollLeft, y: event.clientY + element.scrollTop };
      const onMove = (move: PointerEvent) => element.scrollTo(from.x - move.clientX, from.y - move.clientY);
      element.setPointerCapture(event.pointerId);
      element.addEventListener("pointermove", onMove);
      element.addEventListener("lostpointercapture", () => element.removeEventListener("pointermove", onMove), {
        once: true,
      });
    };
    element.addEventListener("pointerdown", onDown);
    return () => element.removeEventListener("pointerdown", onDown);
  }, [frame]);
}

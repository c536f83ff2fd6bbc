import { isWithin } from "#scene/boxes/box.ts";
import { useViewStore, type Viewport } from "#stores/view-store.ts";
import { settledScene } from "./current-scene.ts";
import { fitting, legibleZoom, seenThrough } from "./viewport.ts";
import { bringIntoView, rectOf } from "./viewport-controls.ts";

/** When the canvas gets another size, what was in the middle stays there; a drawing that was seen as a whole still is,
 *  as long as it can be read, and what is selected stays in sight. */
export function keepInView(element: HTMLElement, get: () => Viewport, set: (viewport: Viewport) => void): () => void {
  let [width, height] = [element.clientWidth, element.clientHeight];
  const observer = new ResizeObserver(() => {
    const { clientWidth, clientHeight } = element;
    if ((clientWidth === width && clientHeight === height) || clientWidth === 0 || clientHeight === 0) return;
    const viewport = get();
    const { bounds } = settledScene();
    const seen = seenThrough(viewport, width, height);
    const { x, y, zoom } = viewport;
    const { selection } = useViewStore.getState();
    const selected = rectOf(selection);
    const wasSeen = selected !== undefined && isWithin(selected, seen);
    const whole = fitting(bounds, clientWidth, clientHeight, Math.min(1, Math.max(zoom, 0.2)));
    const staysWhole = isWithin(bounds, seen) && bounds.width > 0 && whole.zoom >= Math.min(zoom, legibleZoom);
    set(staysWhole ? whole : { x: x + (clientWidth - width) / 2, y: y + (clientHeight - height) / 2, zoom });
    [width, height] = [clientWidth, clientHeight];
    if (wasSeen) bringIntoView(selection, false);
  });
  observer.observe(element);
  return () => observer.disconnect();
}

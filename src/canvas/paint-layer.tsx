import { useEffect, useRef } from "react";
import { useHighlightStore } from "#stores/highlight-store.ts";
import { useProblemsStore } from "#stores/problems/problems-store.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { useBreakpointStore } from "#stores/run/breakpoint-store.ts";
import { useViewStore, type Viewport } from "#stores/view-store.ts";
import { useCanvasStore } from "./canvas-store.ts";
import { settledScene } from "./current-scene.ts";
import { paintFrame } from "./painter/paint-frame.ts";
import { onRecolour, readPalette } from "./painter/palette.ts";
import { useSceneProgress } from "./scene-in-slices.ts";

/** The one layer on which everything is painted; React is not asked again for a frame. */
export function PaintLayer({
  listen,
  get,
}: {
  readonly listen: (repaint: () => void) => () => void;
  readonly get: () => Viewport;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d", { alpha: false });
    if (!element || !context) return;
    let palette = readPalette(document.body);
    let frame = 0;
    const paint = () => {
      frame = 0;
      fitToPage(element);
      if (paintFrame(context, palette, get())) repaint();
    };
    const repaint = () => {
      frame ||= requestAnimationFrame(paint);
    };
    const recolour = () => {
      palette = readPalette(document.body);
      repaint();
    };
    const resize = new ResizeObserver(repaint);
    resize.observe(element);
    document.fonts.ready.then(repaint);
    const stops = [
      listen(repaint),
      useProjectStore.subscribe(repaint),
      useViewStore.subscribe(repaint),
      useSceneProgress.subscribe(repaint),
      useCanvasStore.subscribe(repaint),
      useCanvasStore.subscribe(tellHovered),
      useHighlightStore.subscribe(repaint),
      useProblemsStore.subscribe(repaint),
      useBreakpointStore.subscribe(repaint),
      onRecolour(recolour),
    ];
    repaint();
    return () => {
      cancelAnimationFrame(frame);
      resize.disconnect();
      for (const stop of stops) stop();
    };
  }, [listen, get]);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas is not focusable without a tabindex.
    <canvas ref={canvas} aria-hidden="true" className="pointer-events-none absolute inset-0 size-full" />
  );
}

/** The views of a run point at the same. */
function tellHovered({ hovered, hoveredEdge }: ReturnType<typeof useCanvasStore.getState>): void {
  const transition = hoveredEdge === undefined ? undefined : settledScene().edges.get(hoveredEdge)?.transition;
  const now = useHighlightStore.getState().hovered;
  if (now.state !== hovered || now.transition !== transition)
    useHighlightStore.setState({ hovered: { state: hovered, transition } });
}

function fitToPage(element: HTMLCanvasElement): void {
  const width = Math.round(element.clientWidth * devicePixelRatio);
  const height = Math.round(element.clientHeight * devicePixelRatio);
  if (element.width !== width) element.width = width;
  if (element.height !== height) element.height = height;
}

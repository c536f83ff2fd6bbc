import { type PointerEvent, useEffect, useRef } from "react";
import { grownBy, isWithin, unionOf } from "#scene/boxes/box.ts";
import type { Rect, Scene } from "#scene/scene.ts";
import type { Viewport } from "#stores/view-store.ts";
import { isContainer } from "./painter/paint-scene.ts";
import { readPalette } from "./painter/palette.ts";
import { seenThrough, viewportOwner } from "./viewport.ts";

interface MinimapProps {
  readonly scene: Scene;
  readonly listen: (heard: () => void) => () => void;
  readonly get: () => Viewport;
}

const size = { width: 168, height: 104 };

/** All of the machine, small, with what is seen of it. A press goes there. The keyboard has zoom to fit and search. */
export function Minimap({ scene, listen, get }: MinimapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let frame = 0;
    const paint = () => {
      frame = 0;
      if (canvas.current) paintMinimap(canvas.current, scene, get());
    };
    const repaint = () => {
      frame ||= requestAnimationFrame(paint);
    };
    repaint();
    const stop = listen(repaint);
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [scene, listen, get]);
  const goTo = (event: PointerEvent<HTMLCanvasElement>) => {
    const owner = viewportOwner();
    if (event.buttons !== 1 || !owner) return;
    const box = event.currentTarget.getBoundingClientRect();
    const { whole, scale, left, top } = projection(scene, get(), owner.element);
    const x = (event.clientX - box.left - left) / scale + whole.x;
    const y = (event.clientY - box.top - top) / scale + whole.y;
    const { zoom } = get();
    owner.set(
      { x: owner.element.clientWidth / 2 - x * zoom, y: owner.element.clientHeight / 2 - y * zoom, zoom },
      false,
    );
  };
  if (scene.states.size < 2) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas is not focusable without a tabindex.
    <canvas
      ref={canvas}
      aria-hidden="true"
      data-control
      style={size}
      onPointerDown={goTo}
      onPointerMove={goTo}
      className="absolute right-3 bottom-3 z-10 cursor-pointer rounded-lg border border-line bg-raised max-md:hidden"
    />
  );
}

function projection(scene: Scene, viewport: Viewport, element: HTMLElement) {
  const seen = seenThrough(viewport, element.clientWidth, element.clientHeight);
  const whole = grownBy(unionOf(scene.bounds, seen), 20);
  const scale = Math.min(size.width / whole.width, size.height / whole.height);
  return {
    seen,
    whole,
    scale,
    left: (size.width - whole.width * scale) / 2,
    top: (size.height - whole.height * scale) / 2,
  };
}

function paintMinimap(canvas: HTMLCanvasElement, scene: Scene, viewport: Viewport): void {
  const owner = viewportOwner();
  const context = canvas.getContext("2d");
  if (!owner || !context) return;
  canvas.width = size.width * devicePixelRatio;
  canvas.height = size.height * devicePixelRatio;
  const palette = readPalette(document.body);
  const { seen, whole, scale, left, top } = projection(scene, viewport, owner.element);
  // Where all of it is seen anyway, the map would only be in the way.
  canvas.style.visibility = isWithin(scene.bounds, seen) ? "hidden" : "visible";
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  const fill = ({ x, y, width, height }: Rect, colour: string) => {
    context.fillStyle = colour;
    context.fillRect(
      (x - whole.x) * scale + left,
      (y - whole.y) * scale + top,
      Math.max(1, width * scale),
      Math.max(1, height * scale),
    );
  };
  for (const state of scene.states.values())
    fill(state.rect, isContainer(state) ? palette.sunken : palette["line-strong"]);
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.5;
  context.strokeRect(
    (seen.x - whole.x) * scale + left,
    (seen.y - whole.y) * scale + top,
    seen.width * scale,
    seen.height * scale,
  );
}

import { type PointerEvent, useEffect, useRef } from "react";
import { grownBy, isWithin, unionOf } from "#scene/boxes/box.ts";
import type { Rect, Scene } from "#scene/scene.ts";
import type { Viewport } from "#stores/view-store.ts";
import { isContainer } from "./painter/paint-state.ts";
import { onRecolour, type Palette, readPalette } from "./painter/palette.ts";
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
    let ground = emptyGround();
    const paint = () => {
      frame = 0;
      if (canvas.current) paintMinimap(canvas.current, scene, get(), ground);
    };
    const repaint = () => {
      frame ||= requestAnimationFrame(paint);
    };
    const recolour = () => {
      ground = emptyGround();
      repaint();
    };
    repaint();
    const stops = [listen(repaint), onRecolour(recolour)];
    return () => {
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
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

/** What is under the frame of what is seen; it stays the same while the view moves over it. */
interface Ground {
  readonly canvas: HTMLCanvasElement;
  readonly palette: Palette;
  key: string;
}

function emptyGround(): Ground {
  return { canvas: document.createElement("canvas"), palette: readPalette(document.body), key: "" };
}

function paintMinimap(canvas: HTMLCanvasElement, scene: Scene, viewport: Viewport, ground: Ground): void {
  const owner = viewportOwner();
  const context = canvas.getContext("2d");
  if (!owner || !context) return;
  const { seen, whole, scale, left, top } = projection(scene, viewport, owner.element);
  // Where all of it is seen anyway, the map would only be in the way.
  const isHidden = isWithin(scene.bounds, seen);
  canvas.style.visibility = isHidden ? "hidden" : "visible";
  if (isHidden) return;
  const toMap = ({ x, y, width, height }: Rect): [number, number, number, number] => [
    (x - whole.x) * scale + left,
    (y - whole.y) * scale + top,
    width * scale,
    height * scale,
  ];
  paintGround(ground, scene, `${Object.values(whole).join(" ")} ${devicePixelRatio}`, toMap);
  clear(context);
  context.drawImage(ground.canvas, 0, 0, size.width, size.height);
  context.strokeStyle = ground.palette.accent;
  context.lineWidth = 1.5;
  context.strokeRect(...toMap(seen));
}

function paintGround(
  ground: Ground,
  { states }: Scene,
  key: string,
  toMap: (rect: Rect) => [number, number, number, number],
): void {
  const context = ground.canvas.getContext("2d");
  if (ground.key === key || !context) return;
  ground.key = key;
  clear(context);
  for (const state of states.values()) {
    const [x, y, width, height] = toMap(state.rect);
    context.fillStyle = isContainer(state) ? ground.palette.sunken : ground.palette["line-strong"];
    context.fillRect(x, y, Math.max(1, width), Math.max(1, height));
  }
}

/** Empty, and as fine as the screen. */
function clear(context: CanvasRenderingContext2D): void {
  context.canvas.width = size.width * devicePixelRatio;
  context.canvas.height = size.height * devicePixelRatio;
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
}

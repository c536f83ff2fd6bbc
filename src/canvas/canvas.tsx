import { ReactFlowProvider, useReactFlow, useStoreApi } from "@xyflow/react";
import {
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import type { Rect, Scene } from "#scene/scene.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { rememberViewport, useViewStore, type Viewport } from "#stores/view-store.ts";
import { words } from "#words/canvas.ts";
import { settledScene, useSettledScene } from "./current-scene.ts";
import { useGestures } from "./gestures/use-gestures.ts";
import { hasMotion } from "./has-motion.ts";
import { keepInView } from "./keep-in-view.ts";
import { onCanvasKey } from "./keyboard.ts";
import { PaintLayer } from "./paint-layer.tsx";
import { readerId } from "./reader-id.ts";
import { onceDrawn, whenPictured } from "./scene-in-slices.ts";
import { StateElements } from "./state-elements.tsx";
import { animationMs, opening, takeViewport } from "./viewport.ts";
import { bringIntoView, bringNameIntoView } from "./viewport-controls.ts";
import { ZoomBar } from "./zoom-bar.tsx";

/** They say where one is: nobody needs them for the first picture. */
const ReaderList = lazy(async () => {
  await whenPictured();
  return { default: (await import("./reader-list.tsx")).ReaderList };
});
const Minimap = lazy(async () => {
  await whenPictured();
  return { default: (await import("./minimap.tsx")).Minimap };
});

/** They come after what they tell about has begun. */
const LayoutProgress = lazy(() =>
  import("./layout/layout-progress.tsx").then((file) => ({ default: file.LayoutProgress })),
);
const DrawingProgress = lazy(() =>
  import("./drawing-progress.tsx").then((file) => ({ default: file.DrawingProgress })),
);

const focusRingInside = { outlineOffset: -2 };

interface CanvasProps {
  /** What is said while there is no state to be seen. */
  readonly whenEmpty?: ReactNode;
}

/** The drawing of the open machine. React Flow owns the view and the few states that are elements; the rest is painted. */
export function Canvas({ whenEmpty }: CanvasProps) {
  return (
    <ReactFlowProvider>
      <CanvasView whenEmpty={whenEmpty} />
    </ReactFlowProvider>
  );
}

function CanvasView({ whenEmpty }: CanvasProps) {
  const area = useRef<HTMLDivElement>(null);
  const gestures = useGestures();
  const scene = useSettledScene();
  const sceneInSmall = useDeferredValue(scene);
  const view = useView(area);
  const selected = useViewStore(({ selection }) => {
    const last = selection.at(-1);
    return last?.table === "states" ? last.id : undefined;
  });
  const name = useProjectStore(({ project }) => project.machines[scene.machine]?.name ?? "");
  useLayoutEffect(() => {
    // React Flow calls itself an application; there is one here, and it is the canvas around it.
    area.current?.querySelector(".react-flow")?.setAttribute("role", "presentation");
  }, []);
  return (
    <div
      ref={area}
      id="canvas"
      role="application"
      aria-label={words.label(name)}
      aria-activedescendant={selected !== undefined && scene.states.has(selected) ? readerId(selected) : undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard by itself.
      tabIndex={0}
      className="absolute inset-0 touch-none select-none overflow-hidden"
      style={focusRingInside}
      onKeyDown={onCanvasKey}
      {...gestures}
    >
      <PaintLayer listen={view.listen} get={view.get} />
      <StateElements area={area} view={view} />
      {scene.states.size === 0 ? whenEmpty : null}
      <Suspense fallback={null}>
        <ReaderList scene={scene} current={selected} />
        <Minimap scene={sceneInSmall} listen={view.listen} get={view.get} />
        <LayoutProgress />
      </Suspense>
      <Suspense fallback={null}>
        <DrawingProgress />
      </Suspense>
      <ZoomBar listen={view.listen} get={view.get} />
    </div>
  );
}

/** The view as it is now, without React being asked for every frame. */
function useView(area: React.RefObject<HTMLDivElement | null>) {
  const flow = useReactFlow();
  const store = useStoreApi();
  const listeners = useRef(new Set<() => void>());
  const machine = useViewStore((state) => state.machine);
  const focus = useViewStore((state) => (state.machine === undefined ? undefined : state.focus[state.machine]));
  const reveal = useViewStore((state) => state.reveal);
  const named = useViewStore(({ renaming }) =>
    renaming?.where === "canvas" && renaming.table === "states" ? renaming.id : undefined,
  );
  const scene = useSettledScene();
  const key = `${machine} ${focus ?? ""}`;
  const shown = `${useProjectStore((state) => state.id)} ${key}`;

  const get = useCallback((): Viewport => {
    const [x, y, zoom] = store.getState().transform;
    return { x, y, zoom };
  }, [store]);
  const listen = useCallback((heard: () => void) => {
    listeners.current.add(heard);
    return () => {
      listeners.current.delete(heard);
    };
  }, []);
  const onMove = useCallback(() => {
    for (const heard of listeners.current) heard();
  }, []);
  const onMoveEnd = useCallback(() => rememberViewport(key, get()), [key, get]);

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const stop = store.subscribe((now, before) => {
      if (now.transform !== before.transform) onMove();
    });
    const release = takeViewport({
      element,
      get,
      set: (viewport, isAnimated) =>
        flow.setViewport(viewport, { duration: isAnimated && hasMotion() ? animationMs : 0 }),
    });
    return () => {
      stop();
      release();
    };
  }, [area, flow, get, onMove, store]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a view is set when another part is shown, not with each edit of it.
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const known = useViewStore.getState().viewports[key];
    const { clientWidth: width, clientHeight: height } = element;
    const opened = () => opening(settledScene().bounds, startOf(scene), width, height);
    const before = known ?? opened();
    flow.setViewport(before);
    if (known) return;
    // How far a drawing reaches is known when its arrows are there. Whoever has moved the view by then keeps what they see.
    return onceDrawn(() => {
      const { x, y, zoom } = get();
      if (x === before.x && y === before.y && zoom === before.zoom) flow.setViewport(opened());
    });
  }, [shown, flow]);

  useEffect(() => {
    const element = area.current;
    return element ? keepInView(element, get, (viewport) => flow.setViewport(viewport)) : undefined;
  }, [area, flow, get]);

  useEffect(() => {
    if (reveal) requestAnimationFrame(() => bringIntoView(reveal.references));
  }, [reveal]);

  useEffect(() => {
    if (named !== undefined) requestAnimationFrame(() => bringNameIntoView(named));
  }, [named]);

  return useMemo(() => ({ get, listen, onMove, onMoveEnd }), [get, listen, onMove, onMoveEnd]);
}

function startOf({ states }: Scene): Rect | undefined {
  for (const { depth, isInitial, rect } of states.values()) if (depth === 0 && isInitial) return rect;
  return undefined;
}

import { useStore } from "@xyflow/react";
import type { SceneState } from "#scene/scene.ts";

const sides = {
  top: "-top-1.5 left-1/2 -translate-x-1/2",
  right: "-right-1.5 top-1/2 -translate-y-1/2",
  bottom: "-bottom-1.5 left-1/2 -translate-x-1/2",
  left: "-left-1.5 top-1/2 -translate-y-1/2",
} as const;

const sizePx = 12;
const leastPx = 8;
/** Lower than this on the screen, a state would be all grips and could not be taken hold of. */
const leastHeightPx = 14;

/** Where a state is connected and resized by: from far away smaller than near, and still large enough for a hand. */
export function StateGrips({ state, isResizable }: { readonly state: SceneState; readonly isResizable: boolean }) {
  const zoom = useStore(({ transform }) => transform[2]);
  const { id, kind, rect } = state;
  if (rect.height * zoom < leastHeightPx) return null;
  const scale = Math.max(1, leastPx / (sizePx * zoom));
  const canStart = kind !== "final" && kind !== "history";
  return (
    <>
      {canStart
        ? Object.entries(sides).map(([side, place]) => (
            <span
              key={side}
              data-grip="connect"
              data-state={id}
              style={{ scale }}
              className={`pointer-events-auto absolute size-3 cursor-crosshair rounded-full border-2 border-accent bg-surface hover:bg-accent ${place} ${scale === 1 ? "before:absolute before:-inset-1.5 before:content-['']" : ""}`}
            />
          ))
        : null}
      {isResizable ? (
        <span
          data-grip="resize"
          data-state={id}
          style={{ scale }}
          className="pointer-events-auto absolute -right-1 -bottom-1 size-3 cursor-nwse-resize rounded-sm border-2 border-accent bg-surface"
        />
      ) : null}
    </>
  );
}

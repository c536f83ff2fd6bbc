import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useViewStore } from "#stores/view-store.ts";
import { type CanvasState, useCanvasStore } from "./canvas-store.ts";
import type { StateNode as StateNodeType } from "./dom-nodes.ts";
import { RenameField } from "./rename-field.tsx";

const sides = {
  top: "-top-1.5 left-1/2 -translate-x-1/2",
  right: "-right-1.5 top-1/2 -translate-y-1/2",
  bottom: "-bottom-1.5 left-1/2 -translate-x-1/2",
  left: "-left-1.5 top-1/2 -translate-y-1/2",
} as const;

/** What can be touched of a state: grips to connect and to resize, and its name while it is written. It paints nothing. */
export const StateNode = memo(function StateNode({ data: { state } }: NodeProps<StateNodeType>) {
  const { id, kind, childCount, collapsed } = state;
  const isSelected = useViewStore(
    ({ selection }) => selection.length === 1 && selection[0]?.table === "states" && selection[0].id === id,
  );
  const isRenaming = useViewStore(({ renaming }) => renaming?.id === id && renaming.where === "canvas");
  const mayBeGripped = useCanvasStore((now) => (isSelected || now.hovered === id) && !isSomethingDragged(now));
  const hasGrips = mayBeGripped && !isRenaming;
  const canStart = kind !== "final" && kind !== "history";
  return (
    <div className="size-full" data-state-id={id}>
      {hasGrips && canStart
        ? Object.entries(sides).map(([side, place]) => (
            <span
              key={side}
              data-grip="connect"
              data-state={id}
              className={`pointer-events-auto absolute size-3 cursor-crosshair rounded-full border-2 border-accent bg-surface before:absolute before:-inset-1.5 before:content-[''] hover:bg-accent ${place}`}
            />
          ))
        : null}
      {hasGrips && isSelected && childCount > 0 && !collapsed ? (
        <span
          data-grip="resize"
          data-state={id}
          className="pointer-events-auto absolute -right-1 -bottom-1 size-3 cursor-nwse-resize rounded-sm border-2 border-accent bg-surface"
        />
      ) : null}
      {isRenaming ? <RenameField state={state} /> : null}
    </div>
  );
});

function isSomethingDragged({ moved, connection, band, resized }: CanvasState): boolean {
  return moved.size > 0 || connection !== undefined || band !== undefined || resized !== undefined;
}

import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useViewStore } from "#stores/view-store.ts";
import { type CanvasState, useCanvasStore } from "./canvas-store.ts";
import type { StateNode as StateNodeType } from "./dom-nodes.ts";
import { RenameField } from "./rename-field.tsx";
import { StateGrips } from "./state-grips.tsx";

/** What can be touched of a state: grips to connect and to resize, and its name while it is written. It paints nothing. */
export const StateNode = memo(function StateNode({ data: { state } }: NodeProps<StateNodeType>) {
  const { id, childCount, collapsed } = state;
  const isSelected = useViewStore(
    ({ selection }) => selection.length === 1 && selection[0]?.table === "states" && selection[0].id === id,
  );
  const isRenaming = useViewStore(({ renaming }) => renaming?.id === id && renaming.where === "canvas");
  const mayBeGripped = useCanvasStore((now) => (isSelected || now.hovered === id) && !isSomethingDragged(now));
  const hasGrips = mayBeGripped && !isRenaming;
  return (
    <div className="size-full" data-state-id={id}>
      {hasGrips ? <StateGrips state={state} isResizable={isSelected && childCount > 0 && !collapsed} /> : null}
      {isRenaming ? <RenameField state={state} /> : null}
    </div>
  );
});

function isSomethingDragged({ moved, copies, connection, band, resized }: CanvasState): boolean {
  return moved.size > 0 || copies.length > 0 || connection !== undefined || band !== undefined || resized !== undefined;
}

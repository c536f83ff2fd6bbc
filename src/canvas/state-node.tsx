import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useViewStore } from "#stores/view-store.ts";
import { fetchedAhead } from "#ui/fetched-ahead.tsx";
import { type CanvasState, useCanvasStore } from "./canvas-store.ts";
import type { StateNode as StateNodeType } from "./dom-nodes.ts";
import { StateGrips } from "./state-grips.tsx";

/** Fetched as soon as there is a canvas: it must be there when somebody begins to type. */
const [RenameField, fetchRenameField] = fetchedAhead(async () => (await import("./rename-field.tsx")).RenameField);

export { fetchRenameField };

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

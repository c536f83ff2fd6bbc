import { type Node, type NodeProps, ReactFlow } from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { memo, type RefObject, useEffect, useMemo, useState } from "react";
import type { Id } from "#model/schema/common.ts";
import { nextTask } from "#stores/in-slices.ts";
import { useViewStore, type Viewport } from "#stores/view-store.ts";
import { fetchedAhead } from "#ui/fetched-ahead.tsx";
import { useCanvasStore } from "./canvas-store.ts";
import { useSettledScene } from "./current-scene.ts";
import { domStates, type LabelNode, labelNodeOf, nodeOf } from "./dom-nodes.ts";
import { fetchRenameField, StateNode } from "./state-node.tsx";
import { leastZoom, mostZoom, seenThrough } from "./viewport.ts";

/** Fetched as soon as there is a canvas: it must be there when somebody begins to type. */
const [LabelField, fetchLabelField] = fetchedAhead(async () => (await import("./labels/label-field.tsx")).LabelField);

const nodeTypes = {
  state: StateNode,
  label: ({ data }: NodeProps<LabelNode>) => <LabelField key={data.transition} id={data.transition} />,
};
const noEdges: never[] = [];

interface StateElementsProps {
  readonly area: RefObject<HTMLDivElement | null>;
  readonly view: {
    readonly get: () => Viewport;
    readonly listen: (heard: () => void) => () => void;
    readonly onMove: () => void;
    readonly onMoveEnd: () => void;
  };
}

/** The states that are elements, in React Flow. What is dragged is only painted elsewhere until it is let go: no element
 *  changes while it lasts. */
export const StateElements = memo(function StateElements({ area, view }: StateElementsProps) {
  const nodes = useDomNodes(area, view.listen, view.get);
  useEffect(() => {
    // Not in the task that shows the first picture.
    void nextTask().then(() => Promise.all([fetchLabelField(), fetchRenameField()]));
  }, []);
  return (
    <ReactFlow
      nodes={nodes}
      edges={noEdges}
      nodeTypes={nodeTypes}
      onMove={view.onMove}
      onMoveEnd={view.onMoveEnd}
      minZoom={leastZoom}
      maxZoom={mostZoom}
      panOnDrag={[1]}
      panOnScroll
      panActivationKeyCode="Space"
      zoomOnDoubleClick={false}
      selectionOnDrag={false}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      deleteKeyCode={null}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      proOptions={{ hideAttribution: true }}
      className="!bg-transparent"
    />
  );
});

/** Follows the view in steps, for elements need not be there before they can be touched. */
function useDomNodes(
  area: RefObject<HTMLDivElement | null>,
  listen: (heard: () => void) => () => void,
  get: () => Viewport,
): Node[] {
  const scene = useSettledScene();
  const selection = useViewStore((state) => state.selection);
  const renaming = useViewStore((state) => state.renaming);
  const hovered = useCanvasStore((state) => state.hovered);
  const [seen, setSeen] = useState<Viewport>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setSeen(get()), 120);
    };
    settle();
    const stop = listen(settle);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [listen, get]);
  return useMemo(() => {
    const element = area.current;
    if (!element) return [];
    // What is written on is there at once, before the view has settled: whoever types fast loses no letter.
    const near = seen ?? get();
    const written = renaming?.table === "transitions" ? labelNodeOf(scene, renaming.id) : undefined;
    const special = new Set<Id>([
      ...(renaming?.table === "states" ? [renaming.id] : []),
      ...(hovered === undefined ? [] : [hovered]),
      ...selection.flatMap(({ table, id }) => (table === "states" ? [id] : [])),
    ]);
    const view = seenThrough(near, element.clientWidth, element.clientHeight);
    const states = domStates(scene, view, near.zoom, special).map(nodeOf);
    return written ? [...states, written] : states;
  }, [area, get, scene, seen, selection, renaming, hovered]);
}

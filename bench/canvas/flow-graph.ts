// The graph as React Flow wants it: what is around comes before what is inside.

import { type Edge, type Node, useNodesInitialized, useReactFlow } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { type BenchPage, type Graph, readyAfterPaint } from "./bench-page.ts";

export type NamedNode = Node<{ readonly name: string; readonly isLit?: boolean; readonly isNamed?: boolean }>;

export async function fetchGraph(): Promise<Graph> {
  return await (await fetch("/graph.json")).json();
}

export function flowNodes({ nodes }: Graph): NamedNode[] {
  return nodes.map(({ id, name, parent, x, y, width, height, isContainer }) => ({
    id,
    type: "state",
    position: { x, y },
    style: { width, height },
    data: { name },
    className: isContainer ? "container" : "leaf",
    ...(parent === undefined ? {} : { parentId: parent }),
  }));
}

export function flowEdges({ edges }: Graph): Edge[] {
  return edges.map((edge) => ({ ...edge, type: "smoothstep" }));
}

type FlowOwn = "show" | "view" | "placeOf" | "selectedCount";

interface WhenReadyProps {
  readonly startedAt: number;
  readonly actions: Omit<BenchPage, FlowOwn>;
}

/** React Flow hides nodes until they are measured, so the page is ready when they are; what it offers in the same way to
 *  every React Flow is added here. */
export function WhenReady({ startedAt, actions }: WhenReadyProps): null {
  const flow = useReactFlow<NamedNode>();
  const isMeasured = useNodesInitialized();
  const isReady = useRef(false);
  useEffect(() => {
    if (!isMeasured || isReady.current) return;
    isReady.current = true;
    readyAfterPaint(startedAt, {
      show(what) {
        if (what === "everything") void flow.fitView();
        else void flow.setCenter(what.x, what.y, { zoom: 1 });
      },
      view: () => flow.getViewport(),
      placeOf: (id) => flow.getInternalNode(id)?.internals.positionAbsolute ?? { x: 0, y: 0 },
      selectedCount: () => flow.getNodes().filter(({ selected }) => selected).length,
      ...actions,
    });
  }, [flow, isMeasured, startedAt, actions]);
  return null;
}

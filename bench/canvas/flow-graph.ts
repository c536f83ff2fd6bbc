// The graph as React Flow wants it: what is around comes before what is inside.

import type { Edge, Node, ReactFlowInstance } from "@xyflow/react";
import type { BenchPage, Graph } from "./bench-page.ts";

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

/** What is done in the same way with every React Flow. */
export function viewOf(flow: ReactFlowInstance<NamedNode>): Pick<BenchPage, "show" | "gripOf"> {
  return {
    show(what) {
      if (what === "everything") void flow.fitView();
      else void flow.fitView({ nodes: [{ id: what.near }], minZoom: 1, maxZoom: 1 });
    },
    gripOf(id) {
      const node = flow.getInternalNode(id);
      const { x = 0, y = 0 } = node?.internals.positionAbsolute ?? {};
      return flow.flowToScreenPosition({ x: x + (node?.measured.width ?? 0) / 3, y: y + 14 });
    },
  };
}

// React Flow with all that its guide to performance asks for: memoised parts, a store for what changes often, and only
// what is in view as elements.

import { applyNodeChanges, Handle, type NodeChange, type NodeProps, Position, ReactFlow } from "@xyflow/react";
import { memo, useCallback, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { create } from "zustand";
import "@xyflow/react/dist/style.css";
import "./peers.css";
import { fetchGraph, flowEdges, flowNodes, type NamedNode, WhenReady } from "./flow-graph.ts";

const graph = await fetchGraph();
const focus = (field: HTMLInputElement | null) => field?.focus();
const startedAt = performance.now();

const useMarks = create<{ readonly lit: ReadonlySet<string>; readonly named: string | undefined }>(() => ({
  lit: new Set<string>(),
  named: undefined,
}));

const StateNode = memo(function StateNode({ id, data }: NodeProps<NamedNode>) {
  const isLit = useMarks(({ lit }) => lit.has(id));
  const isNamed = useMarks(({ named }) => named === id);
  return (
    <div className={isLit ? "fill lit" : "fill"}>
      <Handle type="target" position={Position.Top} />
      {isNamed ? <input defaultValue={data.name} ref={focus} /> : <strong>{data.name}</strong>}
      <Handle type="source" position={Position.Bottom} />
    </div>
  );
});

const nodeTypes = { state: StateNode };
const edges = flowEdges(graph);

function Drawing() {
  const [nodes, setNodes] = useState(() => flowNodes(graph));
  const onNodesChange = useCallback(
    (changes: NodeChange<NamedNode>[]) => setNodes((now) => applyNodeChanges(changes, now)),
    [],
  );
  const actions = useMemo(
    () => ({
      selectAll: (isOn: boolean) => setNodes((now) => now.map((node) => ({ ...node, selected: isOn }))),
      highlight: (ids: readonly string[], isOn: boolean) => useMarks.setState({ lit: new Set(isOn ? ids : []) }),
      rename: (id: string) => useMarks.setState({ named: id }),
    }),
    [],
  );
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      nodeTypes={nodeTypes}
      onlyRenderVisibleElements
      panOnScroll
      minZoom={0.02}
      fitView
    >
      <WhenReady startedAt={startedAt} actions={actions} />
    </ReactFlow>
  );
}

createRoot(document.getElementById("app") as HTMLElement).render(<Drawing />);

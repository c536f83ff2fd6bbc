// React Flow as its first page shows it: nothing memoised, everything in its state.

import { Handle, type NodeProps, Position, ReactFlow, useEdgesState, useNodesState } from "@xyflow/react";
import { createRoot } from "react-dom/client";
import "@xyflow/react/dist/style.css";
import "./peers.css";
import { fetchGraph, flowEdges, flowNodes, type NamedNode, WhenReady } from "./flow-graph.ts";

const graph = await fetchGraph();
const focus = (field: HTMLInputElement | null) => field?.focus();
const startedAt = performance.now();

function StateNode({ data }: NodeProps<NamedNode>) {
  return (
    <>
      <Handle type="target" position={Position.Top} />
      {data.isNamed ? <input defaultValue={data.name} ref={focus} /> : <strong>{data.name}</strong>}
      <Handle type="source" position={Position.Bottom} />
    </>
  );
}

const nodeTypes = { state: StateNode };

function Drawing() {
  const [nodes, setNodes, onNodesChange] = useNodesState(flowNodes(graph));
  const [edges, , onEdgesChange] = useEdgesState(flowEdges(graph));
  const actions = {
    selectAll: (isOn: boolean) => setNodes((now) => now.map((node) => ({ ...node, selected: isOn }))),
    highlight: (ids: readonly string[], isOn: boolean) =>
      setNodes((now) =>
        now.map((node) => (ids.includes(node.id) ? { ...node, className: isOn ? "leaf lit" : "leaf" } : node)),
      ),
    rename: (id: string) =>
      setNodes((now) =>
        now.map((node) => (node.id === id ? { ...node, data: { ...node.data, isNamed: true } } : node)),
      ),
  };
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      nodeTypes={nodeTypes}
      panOnScroll
      minZoom={0.02}
      fitView
    >
      <WhenReady startedAt={startedAt} actions={actions} />
    </ReactFlow>
  );
}

createRoot(document.getElementById("app") as HTMLElement).render(<Drawing />);

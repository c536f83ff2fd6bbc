// React Flow as its first page shows it: nothing memoised, everything in its state.

import {
  Handle,
  type NodeProps,
  Position,
  ReactFlow,
  type ReactFlowInstance,
  useEdgesState,
  useNodesState,
} from "@xyflow/react";
import { createRoot } from "react-dom/client";
import "@xyflow/react/dist/style.css";
import "./peers.css";
import { readyAfterPaint } from "./bench-page.ts";
import { fetchGraph, flowEdges, flowNodes, type NamedNode, viewOf } from "./flow-graph.ts";

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
  const change = (ids: readonly string[], data: Partial<NamedNode["data"]>) =>
    setNodes((now) => now.map((node) => (ids.includes(node.id) ? { ...node, data: { ...node.data, ...data } } : node)));
  const onInit = (flow: ReactFlowInstance<NamedNode>) =>
    readyAfterPaint(startedAt, {
      ...viewOf(flow),
      selectAll: () => setNodes((now) => now.map((node) => ({ ...node, selected: true }))),
      highlight: (ids, isOn) =>
        setNodes((now) =>
          now.map((node) => (ids.includes(node.id) ? { ...node, className: isOn ? "leaf lit" : "leaf" } : node)),
        ),
      rename: (id) => change([id], { isNamed: true }),
    });
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      nodeTypes={nodeTypes}
      onInit={onInit}
      panOnScroll
      minZoom={0.02}
      fitView
    />
  );
}

createRoot(document.getElementById("app") as HTMLElement).render(<Drawing />);

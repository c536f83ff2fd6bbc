// The graph as a BPMN file with a diagram. Arrows take the way that ours take, for bpmn-js draws what the file says.

import type { Scene } from "#scene/scene.ts";
import type { Graph, GraphEdge, GraphNode } from "./bench-page.ts";

const spaces = [
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"',
  'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
  'xmlns:di="http://www.omg.org/spec/DD/20100524/DI"',
].join(" ");

export function bpmnXml(graph: Graph, scene: Scene): string {
  const children = new Map<string | undefined, GraphNode[]>();
  for (const node of graph.nodes) children.set(node.parent, [...(children.get(node.parent) ?? []), node]);
  const inside = (parent: string | undefined): string =>
    (children.get(parent) ?? [])
      .map(({ id, name, isContainer }) => {
        const tag = isContainer ? "bpmn:subProcess" : "bpmn:task";
        return `<${tag} id="s_${id}" name="${escaped(name)}">${inside(id)}</${tag}>`;
      })
      .join("");
  const flows = graph.edges.map(flowOf).join("");
  const drawn = [...graph.nodes.map((node) => shapeOf(node, scene)), ...graph.edges.map((edge) => lineOf(edge, scene))];
  return [
    `<?xml version="1.0" encoding="UTF-8"?><bpmn:definitions ${spaces} id="all" targetNamespace="bench">`,
    `<bpmn:process id="process">${inside(undefined)}${flows}</bpmn:process>`,
    '<bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="process">',
    ...drawn,
    "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>",
  ].join("\n");
}

function flowOf({ id, label, source, target }: GraphEdge): string {
  return `<bpmn:sequenceFlow id="f_${flowId(id)}" name="${escaped(label)}" sourceRef="s_${source}" targetRef="s_${target}"/>`;
}

function shapeOf({ id, isContainer }: GraphNode, scene: Scene): string {
  const { x = 0, y = 0, width = 0, height = 0 } = scene.states.get(id)?.rect ?? {};
  const bounds = `<dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/>`;
  const expanded = isContainer ? ' isExpanded="true"' : "";
  return `<bpmndi:BPMNShape id="d_${id}" bpmnElement="s_${id}"${expanded}>${bounds}</bpmndi:BPMNShape>`;
}

function lineOf({ id }: GraphEdge, scene: Scene): string {
  const edge = scene.edges.get(id);
  const way = edge?.points.map(({ x, y }) => `<di:waypoint x="${x}" y="${y}"/>`).join("") ?? "";
  const { x = 0, y = 0, width = 0, height = 0 } = edge?.label?.rect ?? {};
  const label = `<bpmndi:BPMNLabel><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/></bpmndi:BPMNLabel>`;
  return `<bpmndi:BPMNEdge id="d_${flowId(id)}" bpmnElement="f_${flowId(id)}">${way}${label}</bpmndi:BPMNEdge>`;
}

function flowId(id: string): string {
  return id.replace(":", "_");
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

// One machine as a Graphviz graph: composites are clusters, and arrows to them end at their border.

import { type Result, success } from "#base/result.ts";
import type { Project } from "#model/schema/project.ts";
import type { Exported, ExportOptions, ExportRefusal } from "../format.ts";
import { chooseMachine } from "../shared/choose-machine.ts";
import { lossesOfDiagram } from "../shared/diagram-losses.ts";
import { type DiagramArrow, type DiagramState, diagramMachine } from "../shared/diagram-machine.ts";

export function exportDot(project: Project, options: ExportOptions = {}): Result<Exported, ExportRefusal> {
  const machine = chooseMachine(project, options.machine);
  if (!machine.ok) return machine;
  const { top } = diagramMachine(project, machine.value);
  const composites = new Map<string, DiagramState>();
  collect(top, composites);
  const lines = [
    `digraph ${quoted(project.machines[machine.value]?.name ?? machine.value)} {`,
    '  compound=true; rankdir=TB; fontname="Helvetica";',
    '  node [shape=box, style="rounded", fontname="Helvetica", fontsize=11];',
    '  edge [fontname="Helvetica", fontsize=10];',
    ...insideLines(top, "  "),
    ...arrowsOf(top).map((arrow) => arrowLine(arrow, composites)),
    "}",
  ];
  return success({
    text: `${lines.join("\n")}\n`,
    losses: lossesOfDiagram(project, machine.value, { drawsRoot: false, namesHistories: false }),
  });
}

function collect(state: DiagramState, composites: Map<string, DiagramState>): void {
  if (state.children.length > 0) composites.set(state.key, state);
  for (const child of state.children) collect(child, composites);
}

function insideLines(state: DiagramState, indent: string): string[] {
  const initial = state.children.find(({ isInitial }) => isInitial);
  const dot = `${state.key}__initial`;
  return [
    ...(initial ? [`${indent}${dot} [shape=point, width=0.12, label=""];`] : []),
    ...state.children.flatMap((child) => stateLines(child, indent)),
    ...(initial ? [`${indent}${dot} -> ${anchorOf(initial)}${headOf(initial)};`] : []),
  ];
}

function stateLines(state: DiagramState, indent: string): string[] {
  const label = [state.state.name, ...state.lines].join("\n");
  if (state.children.length > 0)
    return [
      `${indent}subgraph cluster_${state.key} {`,
      `${indent}  label=${quoted(label)}; style="${state.state.kind === "parallel" ? "rounded,dashed" : "rounded"}";`,
      `${indent}  ${state.key} [shape=point, style=invis, width=0, label=""];`,
      ...insideLines(state, `${indent}  `),
      `${indent}}`,
    ];
  switch (state.state.kind) {
    case "history":
      return [`${indent}${state.key} [shape=circle, label=${quoted(state.state.depth === "deep" ? "H*" : "H")}];`];
    case "final":
      return [`${indent}${state.key} [label=${quoted(label)}, peripheries=2];`];
    default:
      return [`${indent}${state.key} [label=${quoted(label)}];`];
  }
}

function arrowsOf(state: DiagramState): DiagramArrow[] {
  return [...state.arrows, ...state.children.flatMap(arrowsOf)];
}

function arrowLine({ from, to, label }: DiagramArrow, composites: ReadonlyMap<string, DiagramState>): string {
  const target = to ?? from;
  const attributes = [
    ...(label === "" ? [] : [`label=${quoted(label)}`]),
    ...(composites.has(from.key) ? [`ltail=cluster_${from.key}`] : []),
    ...(composites.has(target.key) ? [`lhead=cluster_${target.key}`] : []),
    ...(to ? [] : ["arrowhead=none"]),
  ];
  return `  ${from.key} -> ${target.key}${attributes.length === 0 ? "" : ` [${attributes.join(", ")}]`};`;
}

/** A cluster is no node: arrows need one inside it. */
function anchorOf(state: DiagramState): string {
  return state.key;
}

function headOf(state: DiagramState): string {
  return state.children.length > 0 ? ` [lhead=cluster_${state.key}]` : "";
}

function quoted(text: string): string {
  return `"${text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replace(/\r\n|[\n\r\u2028\u2029]/g, "\\n")}"`;
}

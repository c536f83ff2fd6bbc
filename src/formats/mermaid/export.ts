// One machine as a Mermaid state diagram. States are declared first, where they belong, because Mermaid puts a state where
// it is mentioned first.

import { type Result, success } from "#base/result.ts";
import type { Project } from "#model/schema/project.ts";
import type { Exported, ExportOptions, ExportRefusal, Loss } from "../format.ts";
import { chooseMachine } from "../shared/choose-machine.ts";
import { lossesOfDiagram } from "../shared/diagram-losses.ts";
import { type DiagramNode, type DiagramState, diagramMachine } from "../shared/diagram-machine.ts";
import { escapeMermaid } from "./escape.ts";

const habits = { drawsRoot: false, namesHistories: true };

export function exportMermaid(project: Project, options: ExportOptions = {}): Result<Exported, ExportRefusal> {
  const machine = chooseMachine(project, options.machine);
  if (!machine.ok) return machine;
  const { top } = diagramMachine(project, machine.value);
  const losses: Loss[] = [];
  const title = escapeTitle(project.machines[machine.value]?.name ?? machine.value);
  const lines = [`---`, `title: ${title}`, `---`, "stateDiagram-v2", ...insideLines(top, "  ", losses)];
  losses.push(...lossesOfDiagram(project, machine.value, habits));
  return success({ text: `${lines.join("\n")}\n`, losses });
}

/** YAML, in double quotes. */
function escapeTitle(name: string): string {
  return JSON.stringify(name.replace(/[\u2028\u2029]/g, " "));
}

function insideLines(parent: DiagramState, indent: string, losses: Loss[]): string[] {
  const isParallel = parent.state.kind === "parallel" && parent.id !== "";
  const lines: string[] = [];
  const isHistory = ({ state }: DiagramState) => Number(state.kind === "history");
  const ordered = [...parent.children].sort((left, right) => isHistory(left) - isHistory(right));
  ordered.forEach((child, position) => {
    if (isParallel && position > 0 && !isHistory(child)) lines.push(`${indent}--`);
    lines.push(...stateLines(child, parent, indent, losses));
  });
  for (const child of parent.children) if (child.isInitial) lines.push(`${indent}[*] --> ${child.key}`);
  for (const child of parent.children) if (child.state.kind === "final") lines.push(`${indent}${child.key} --> [*]`);
  // In a parallel state they would belong to the last region.
  if (!isParallel) lines.push(...arrowLines(parent, indent));
  return lines;
}

function stateLines(state: DiagramState, around: DiagramState, indent: string, losses: Loss[]): string[] {
  const name =
    escapeMermaid(state.state.kind === "history" ? historyName(state, losses) : state.state.name) || state.key;
  const head = `${indent}state "${name}" as ${state.key}`;
  const staying = around.arrows.filter(({ from, to }) => !to && from.id === state.id);
  for (const { from } of staying) losses.push(stayingLoss(from));
  const texts = [...state.lines, ...staying.map(({ label }) => `on ${label}`)].map(escapeMermaid);
  if (state.children.length === 0) return [head, ...texts.map((text) => `${indent}${state.key} : ${text}`)];
  // Mermaid takes no line of text for a state that holds others, but a note.
  const note = texts.map((text) => `${indent}  ${text}`);
  return [
    head,
    `${indent}state ${state.key} {`,
    ...insideLines(state, `${indent}  `, losses),
    `${indent}}`,
    ...(note.length === 0 ? [] : [`${indent}note left of ${state.key}`, ...note, `${indent}end note`]),
    ...(state.state.kind === "parallel" ? arrowLines(state, indent) : []),
  ];
}

function stayingLoss({ id, state }: DiagramNode): Loss {
  const message = `A transition of "${state.name}" leads nowhere; it is written as a line of text of the state.`;
  return { code: "targetless", kind: "changed", message, inDocument: ["states", id] };
}

function historyName({ id, state }: DiagramState, losses: Loss[]): string {
  const mark = state.kind === "history" && state.depth === "deep" ? "H*" : "H";
  const message = `The history state "${state.name}" is drawn as a state called ${mark}.`;
  losses.push({ code: "history", kind: "changed", message, inDocument: ["states", id] });
  return mark;
}

function arrowLines({ arrows }: DiagramState, indent: string): string[] {
  return arrows.flatMap(({ from, to, label }) => {
    const text = escapeMermaid(label);
    return to ? [`${indent}${from.key} --> ${to.key}${text === "" ? "" : ` : ${text}`}`] : [];
  });
}

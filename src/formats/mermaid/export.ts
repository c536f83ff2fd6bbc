// One machine as a Mermaid state diagram. States are declared first, where they belong, because Mermaid puts a state where
// it is mentioned first.

import { type Result, success } from "#base/result.ts";
import type { Project } from "#model/schema/project.ts";
import type { Exported, ExportOptions, ExportRefusal, Loss } from "../format.ts";
import { chooseMachine } from "../shared/choose-machine.ts";
import { lossesOfDiagram } from "../shared/diagram-losses.ts";
import { type DiagramState, diagramMachine } from "../shared/diagram-machine.ts";
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
    lines.push(...stateLines(child, indent, losses));
  });
  for (const child of parent.children) if (child.isInitial) lines.push(`${indent}[*] --> ${child.key}`);
  for (const child of parent.children) if (child.state.kind === "final") lines.push(`${indent}${child.key} --> [*]`);
  // In a parallel state they would belong to the last region.
  if (!isParallel) lines.push(...arrowLines(parent, indent, losses));
  return lines;
}

function stateLines(state: DiagramState, indent: string, losses: Loss[]): string[] {
  const name =
    escapeMermaid(state.state.kind === "history" ? historyName(state, losses) : state.state.name) || state.key;
  const lines = [`${indent}state "${name}" as ${state.key}`];
  for (const line of state.lines) lines.push(`${indent}${state.key} : ${escapeMermaid(line)}`);
  if (state.children.length > 0)
    lines.push(
      `${indent}state ${state.key} {`,
      ...insideLines(state, `${indent}  `, losses),
      `${indent}}`,
      ...(state.state.kind === "parallel" ? arrowLines(state, indent, losses) : []),
    );
  return lines;
}

function historyName({ id, state }: DiagramState, losses: Loss[]): string {
  const mark = state.kind === "history" && state.depth === "deep" ? "H*" : "H";
  const message = `The history state "${state.name}" is drawn as a state called ${mark}.`;
  losses.push({ code: "history", kind: "changed", message, inDocument: ["states", id] });
  return mark;
}

function arrowLines({ arrows }: DiagramState, indent: string, losses: Loss[]): string[] {
  return arrows.flatMap(({ from, to, label }) => {
    const text = escapeMermaid(label);
    if (!to) {
      const message = `A transition of "${from.state.name}" leads nowhere; it is written as a line of text in the state.`;
      losses.push({ code: "targetless", kind: "changed", message, inDocument: ["states", from.id] });
      return [`${indent}${from.key} : on ${text}`];
    }
    return [`${indent}${from.key} --> ${to.key}${text === "" ? "" : ` : ${text}`}`];
  });
}

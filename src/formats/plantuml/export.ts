// One machine as a PlantUML state diagram.

import { type Result, success } from "#base/result.ts";
import type { Project } from "#model/schema/project.ts";
import type { Exported, ExportOptions, ExportRefusal } from "../format.ts";
import { chooseMachine } from "../shared/choose-machine.ts";
import { lossesOfDiagram } from "../shared/diagram-losses.ts";
import { type DiagramArrow, type DiagramNode, type DiagramState, diagramMachine } from "../shared/diagram-machine.ts";

export function exportPlantUml(project: Project, options: ExportOptions = {}): Result<Exported, ExportRefusal> {
  const machine = chooseMachine(project, options.machine);
  if (!machine.ok) return machine;
  const root = diagramMachine(project, machine.value);
  const lines = [
    "@startuml",
    `title ${plain(project.machines[machine.value]?.name ?? machine.value)}`,
    ...stateLines(root, ""),
    ...arrowLines(root),
    `[*] --> ${root.key}`,
    "@enduml",
  ];
  return success({ text: `${lines.join("\n")}\n`, losses: lossesOfDiagram(project, machine.value) });
}

function stateLines(state: DiagramState, indent: string): string[] {
  if (state.state.kind === "history") return [];
  const head = `${indent}state "${plain(state.state.name).replaceAll('"', "''")}" as ${state.key}`;
  const isParallel = state.state.kind === "parallel";
  const inside = state.children.flatMap((child, position) => [
    ...(isParallel && position > 0 && child.state.kind !== "history" ? [`${indent}  --`] : []),
    ...stateLines(child, `${indent}  `),
    ...(child.isInitial ? [`${indent}  [*] --> ${child.key}`] : []),
    ...(child.state.kind === "final" ? [`${indent}  ${child.key} --> [*]`] : []),
  ]);
  const texts = state.lines.map((line) => `${indent}${state.key} : ${plain(line)}`);
  return inside.length === 0 ? [head, ...texts] : [`${head} {`, ...inside, `${indent}}`, ...texts];
}

/** Arrows last: by then every state has its place. */
function arrowLines(state: DiagramState): string[] {
  return [...state.arrows.map((arrow) => arrowLine(arrow, state)), ...state.children.flatMap(arrowLines)];
}

function arrowLine({ from, to, label }: DiagramArrow, scope: DiagramState): string {
  const text = plain(label);
  if (!to) return `${from.key} : ${text}`;
  return `${from.key} --> ${keyOf(to, scope)}${text === "" ? "" : ` : ${text}`}`;
}

/** `[H]` and `[H*]` belong to the state around them. */
function keyOf({ key, state }: DiagramNode, scope: DiagramState): string {
  if (state.kind !== "history") return key;
  const around = holderOf(scope, state.parent ?? "");
  return `${around?.key ?? scope.key}[${state.depth === "deep" ? "H*" : "H"}]`;
}

function holderOf(scope: DiagramState, id: string): DiagramState | undefined {
  if (scope.id === id) return scope;
  for (const child of scope.children) {
    const found = holderOf(child, id);
    if (found) return found;
  }
  return undefined;
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replaceAll("\\", "\\\\")
    .replaceAll("<", "<U+003C>")
    .replaceAll("@", "<U+0040>");
}

// One machine as a PlantUML state diagram.

import { type Result, success } from "#base/result.ts";
import type { Project } from "#model/schema/project.ts";
import type { Exported, ExportOptions, ExportRefusal } from "../format.ts";
import { chooseMachine } from "../shared/choose-machine.ts";
import { lossesOfDiagram } from "../shared/diagram-losses.ts";
import { type DiagramArrow, type DiagramState, diagramMachine } from "../shared/diagram-machine.ts";

export function exportPlantUml(project: Project, options: ExportOptions = {}): Result<Exported, ExportRefusal> {
  const machine = chooseMachine(project, options.machine);
  if (!machine.ok) return machine;
  const { root, top } = diagramMachine(project, machine.value);
  const lines = [
    "@startuml",
    `title ${plain(project.machines[machine.value]?.name ?? machine.value)}`,
    ...stateLines(root, ""),
    ...arrowLines(root),
    ...(top === root ? [] : top.arrows.map(arrowLine)),
    `[*] --> ${root.key}`,
    "@enduml",
  ];
  return success({
    text: `${lines.join("\n")}\n`,
    losses: lossesOfDiagram(project, machine.value, { drawsRoot: true, namesHistories: false }),
  });
}

function stateLines(state: DiagramState, indent: string): string[] {
  if (state.state.kind === "history")
    return [`${indent}state ${state.key} <<history${state.state.depth === "deep" ? "*" : ""}>>`];
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
  return [...state.arrows.map(arrowLine), ...state.children.flatMap(arrowLines)];
}

function arrowLine({ from, to, label }: DiagramArrow): string {
  const text = plain(label);
  if (!to) return `${from.key} : ${text}`;
  return `${from.key} --> ${to.key}${text === "" ? "" : ` : ${text}`}`;
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replaceAll("\\", "\\\\")
    .replaceAll("<", "<U+003C>")
    .replaceAll("@", "<U+0040>");
}

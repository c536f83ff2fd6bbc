// One machine as a PlantUML state diagram.

import { type Result, success } from "#base/result.ts";
import type { Project } from "#model/schema/project.ts";
import type { Exported, ExportOptions, ExportRefusal, Loss } from "../format.ts";
import { chooseMachine } from "../shared/choose-machine.ts";
import { lossesOfDiagram } from "../shared/diagram-losses.ts";
import { type DiagramArrow, type DiagramState, diagramMachine } from "../shared/diagram-machine.ts";
import { liftedArrow } from "./crossing-arrows.ts";

export function exportPlantUml(project: Project, options: ExportOptions = {}): Result<Exported, ExportRefusal> {
  const machine = chooseMachine(project, options.machine);
  if (!machine.ok) return machine;
  const { root, top } = diagramMachine(project, machine.value);
  const crossing: Loss[] = [];
  const keys = new Map<string, string>();
  noteKeys(root, keys);
  const arrowLine = (arrow: DiagramArrow): string => {
    const { to } = arrow;
    if (!to) return `${arrow.from.key} : ${plain(arrow.label)}`;
    const { from, to: end, label, loss } = liftedArrow(project, { ...arrow, to });
    if (loss) crossing.push(loss);
    return `${keys.get(from)} --> ${keys.get(end)}${label === "" ? "" : ` : ${plain(label)}`}`;
  };
  const lines = [
    "@startuml",
    `title ${plain(project.machines[machine.value]?.name ?? machine.value)}`,
    ...stateLines(root, ""),
    // Arrows last: by then every state has its place.
    ...arrowsOf(root).map(arrowLine),
    ...(top === root ? [] : top.arrows.map(arrowLine)),
    `[*] --> ${root.key}`,
    "@enduml",
  ];
  return success({
    text: `${lines.join("\n")}\n`,
    losses: [...crossing, ...lossesOfDiagram(project, machine.value, { drawsRoot: true, namesHistories: false })],
  });
}

function noteKeys(state: DiagramState, keys: Map<string, string>): void {
  keys.set(state.id, state.key);
  for (const child of state.children) noteKeys(child, keys);
}

function arrowsOf(state: DiagramState): DiagramArrow[] {
  return [...state.arrows, ...state.children.flatMap(arrowsOf)];
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

function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replaceAll("\\", "\\\\")
    .replaceAll("<", "<U+003C>")
    .replaceAll("@", "<U+0040>");
}

// One machine in the notation of state-machine-cat.

import { type Result, success } from "#base/result.ts";
import type { Project } from "#model/schema/project.ts";
import type { Exported, ExportOptions, ExportRefusal } from "../format.ts";
import { chooseMachine } from "../shared/choose-machine.ts";
import { lossesOfDiagram } from "../shared/diagram-losses.ts";
import { type DiagramArrow, type DiagramState, diagramMachine } from "../shared/diagram-machine.ts";

export function exportSmcat(project: Project, options: ExportOptions = {}): Result<Exported, ExportRefusal> {
  const machine = chooseMachine(project, options.machine);
  if (!machine.ok) return machine;
  const { top } = diagramMachine(project, machine.value);
  const title = plain(project.machines[machine.value]?.name ?? machine.value);
  const body = [`# ${title}`, ...insideLines(top, ""), ...arrowsOf(top).map(arrowLine)];
  return success({
    text: `${body.join("\n")}\n`,
    losses: lossesOfDiagram(project, machine.value, { drawsRoot: false, namesHistories: true }),
  });
}

/** States first, divided by commas, then the arrow from the initial dot. */
function insideLines(state: DiagramState, indent: string): string[] {
  const initial = state.children.find(({ isInitial }) => isInitial);
  const dot = `${state.key}.initial`;
  const parts = [
    ...(initial ? [`${indent}${quoted(dot)} [type=initial]`] : []),
    ...state.children.map((child) => stateText(child, indent)),
  ];
  const states = parts.length === 0 ? [] : [`${parts.join(",\n")};`];
  return [...states, ...(initial ? [`${indent}${quoted(dot)} => ${quoted(initial.key)};`] : [])];
}

function stateText(state: DiagramState, indent: string): string {
  const type = typeOf(state);
  const attributes = [`label=${quoted(state.state.name)}`, ...(type === undefined ? [] : [`type=${type}`])];
  const head = `${indent}${quoted(state.key)} [${attributes.join(" ")}]`;
  const lines = state.lines.map((line) => `${indent}  ${lineText(line)}`);
  const text = lines.length === 0 ? head : `${head}:\n${lines.join("\n")}`;
  if (state.children.length === 0) return text;
  return `${text} {\n${insideLines(state, `${indent}  `).join("\n")}\n${indent}}`;
}

function typeOf({ state }: DiagramState): string | undefined {
  switch (state.kind) {
    case "final":
    case "parallel":
      return state.kind;
    case "history":
      return state.depth === "deep" ? "deephistory" : "history";
    case "atomic":
    case "compound":
      return undefined;
    default:
      return state satisfies never;
  }
}

function lineText(line: string): string {
  return plain(line)
    .replace(/^(entry|exit) \/ /, "$1/ ")
    .replace(/[,;{]/g, " ");
}

function arrowsOf(state: DiagramState): DiagramArrow[] {
  return [...state.arrows, ...state.children.flatMap(arrowsOf)];
}

function arrowLine({ from, to, label }: DiagramArrow): string {
  const text = plain(label).replace(/[;{]/g, " ");
  const type = to ? "" : " [type=internal]";
  return `${quoted(from.key)} => ${quoted((to ?? from).key)}${type}${text === "" ? "" : `: ${text}`};`;
}

function quoted(text: string): string {
  return `"${plain(text).replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

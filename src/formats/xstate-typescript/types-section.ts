// The types of one machine: context, events, input, output.

import type { Id } from "#model/schema/common.ts";
import { type Code, fields, lineComment } from "../shared/code.ts";
import { printCode } from "../shared/print-code.ts";
import { printFlat } from "../shared/print-flat.ts";
import type { MachineUnit } from "./machine-unit.ts";
import { readsAnswer } from "./reads-answer.ts";
import { fieldText, interfaceText, typeText } from "./type-text.ts";

export function typesSection(unit: MachineUnit): string {
  const { machine, types } = unit;
  const context = (machine.context ?? []).map((field) => ({ ...field, optional: field.initial === undefined }));
  const parts = [
    context.length === 0
      ? `export type ${types.context} = Record<string, unknown>;\n`
      : interfaceText(types.context, context),
    (machine.input ?? []).length === 0
      ? `export type ${types.input} = Record<string, any> | undefined;\n`
      : interfaceText(types.input, machine.input ?? []),
    eventsText(unit),
    ...(answersSomething(unit)
      ? [`export type ${types.output} = ${machine.output === undefined ? "any" : typeText(machine.output)};\n`]
      : []),
  ];
  return parts.join("\n");
}

/** Only then is there a type of its output. */
export function answersSomething({ file, id, machine }: MachineUnit): boolean {
  if (machine.output !== undefined) return true;
  const answers = Object.entries(file.project.states).some(
    ([state, record]) =>
      "output" in record &&
      record.output !== undefined &&
      (record.kind === "final" || record.parent === null) &&
      file.index.machineOf(state) === id,
  );
  return answers || readsAnswer(file, (callee) => callee.kind === "machine" && callee.machine === id);
}

function eventsText(unit: MachineUnit): string {
  const { project } = unit.file;
  const { events, openPatterns } = eventsOf(unit);
  const members = [...events].map((id) => {
    const event = project.events[id];
    unit.file.declared.add(id);
    const payload = (event?.payload ?? []).filter(({ name }) => name !== "type");
    const texts = [`type: ${JSON.stringify(event?.name ?? id)}`, ...payload.map(fieldText)];
    const remark = event?.description ? `  ${lineComment(event.description).replaceAll("\n", "\n  ")}\n` : "";
    return { remark, type: fields(texts) };
  });
  for (const pattern of openPatterns)
    members.push({ remark: "", type: fields([`type: \`${pattern.slice(0, -1)}\${string}\``]) });
  if (members.length === 0) return `export type ${unit.types.event} = { type: string };\n`;
  return unionText(unit.types.event, members);
}

interface Member {
  readonly remark: string;
  readonly type: Code;
}

function unionText(name: string, members: readonly Member[]): string {
  const head = `export type ${name} = `;
  const isBare = members.every(({ remark }) => remark === "");
  const [only] = members;
  if (isBare && only && members.length === 1) return `${head}${printCode(only.type, "", head.length)};\n`;
  const line = `${head}${members.map(({ type }) => printFlat(type)).join(" | ")};\n`;
  if (isBare && line.length <= 81) return line;
  return `${head.trimEnd()}\n${members.map(({ remark, type }) => `${remark}  | ${printCode(type, "    ")}`).join("\n")};\n`;
}

/** What the machine handles, raises or is sent; all events of the project where it handles any (`*`). */
function eventsOf({ file, id: machineId }: MachineUnit): {
  readonly events: ReadonlySet<Id>;
  /** Wildcards that no declared event matches. */
  readonly openPatterns: readonly string[];
} {
  const { project, index } = file;
  const found = new Set<Id>();
  const patterns: string[] = [];
  for (const { source, trigger, actions } of Object.values(project.transitions)) {
    if (index.machineOf(source) !== machineId) continue;
    if (trigger.kind === "event") found.add(trigger.event);
    if (trigger.kind === "wildcard") patterns.push(trigger.pattern);
    for (const action of actions ?? []) if (action.kind === "raise") found.add(action.event);
  }
  for (const [state, record] of Object.entries(project.states)) {
    if (index.machineOf(state) !== machineId || record.kind === "history") continue;
    const initial = record.kind === "compound" ? (record.initialActions ?? []) : [];
    for (const action of [...(record.entry ?? []), ...(record.exit ?? []), ...initial])
      if (action.kind === "raise") found.add(action.event);
  }
  for (const [event, { name }] of Object.entries(project.events))
    if (patterns.some((pattern) => matches(name, pattern))) found.add(event);
  const names = Object.values(project.events).map(({ name }) => name);
  return {
    events: new Set(Object.keys(project.events).filter((event) => found.has(event))),
    openPatterns: [...new Set(patterns)].filter(
      (pattern) => pattern !== "*" && !names.some((name) => matches(name, pattern)),
    ),
  };
}

function matches(name: string, pattern: string): boolean {
  const prefix = pattern.slice(0, -1);
  return name.startsWith(prefix) || `${name}.` === prefix;
}

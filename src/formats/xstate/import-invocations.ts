// What a state invokes: a machine of the same file, or a service.

import { idPattern } from "#model/schema/common.ts";
import type { Callee } from "#model/schema/invocation.ts";
import { fitting } from "../shared/project-builder.ts";
import { type ConfigValue, entry, isSpread, listOf, textOfValue } from "./config-value.ts";
import type { MachineImport, StateImport } from "./machine-import.ts";
import { readParameters } from "./named-code.ts";
import { noteKeys } from "./note-keys.ts";
import { nameOf } from "./syntax.ts";

export function importInvocations(made: MachineImport, state: StateImport): void {
  if (made.builder.project.states[state.id]?.kind === "history") return;
  for (const value of invokesOf(made, state)) state.invocations.push(importInvocation(made, state, value));
  for (const value of listOf(entry(state.config, "invoke")).filter(isSpread)) {
    const message = `What else "${state.key}" invokes is not in this file and was left out.`;
    made.lose("spread", message, value.node, ["states", state.id]);
  }
}

/** In the order of the state's invocations. XState 4 also starts and stops `activities`, which are invocations without an end. */
export function invokesOf({ isOld }: MachineImport, { config }: StateImport): readonly ConfigValue[] {
  const invoked = listOf(entry(config, "invoke")).filter((each) => !isSpread(each));
  return isOld ? [...invoked, ...listOf(entry(config, "activities")).filter((each) => !isSpread(each))] : invoked;
}

function importInvocation(made: MachineImport, state: StateImport, value: ConfigValue): string {
  const { builder } = made;
  const source = entry(value, "src") ?? value;
  const name = sourceName(made, source);
  const given = textOfValue(entry(value, "id"));
  const wanted = given ?? name;
  const id = builder.freshId(idPattern.test(wanted) ? wanted : `${wanted}`, "invocation");
  if (given !== undefined) made.invocationsByName.set(given, id);
  // XState's own id of an invocation without one.
  else if (!made.invocationsByName.has(name)) made.invocationsByName.set(name, id);
  const input = readParameters(made, entry(value, "input", "data"));
  noteKeys(made, value, "invocation", ["invocations", id]);
  if (source !== value) noteKeys(made, source, "source", ["invocations", id]);
  const callee = calleeOf(made, source, name);
  builder.addInvocation(
    id,
    { state: state.id, callee, ...(input && Object.keys(input).length > 0 ? { input } : {}) },
    made.placeOf(value.node),
  );
  return id;
}

function calleeOf(made: MachineImport, source: ConfigValue, name: string): Callee {
  const actor = made.implementations.actors.get(name);
  const machine = machineBehind(made, actor) ?? machineBehind(made, source) ?? made.machines.get(name);
  if (machine !== undefined) return { kind: "machine", machine };
  const compensation = /^compensate(?::?(reverse|parallelReverse|declared)|(ParallelReverse|Declared))?$/.exec(name);
  if (compensation) {
    const [, written, capital] = compensation;
    const sequence =
      written ?? (capital === undefined ? "reverse" : capital.charAt(0).toLowerCase() + capital.slice(1));
    return { kind: "compensate", sequence: sequence as Extract<Callee, { kind: "compensate" }>["sequence"] };
  }
  if (actor?.kind === "call" && !/^from(?:Promise|Callback|Observable|EventObservable|Transition)$/.test(actor.name))
    made.lose("actor", `What "${name}" stands for is not in this file; it became a service.`, actor.node);
  else if ((actor ?? isWritten(source)) && !made.builder.serviceCalled(name))
    made.lose(
      "actor",
      `What "${name}" does is code; it became a service, without what the code says of retries, timeouts and answers.`,
      (actor ?? source).node,
    );
  return { kind: "service", service: made.builder.service(fitting(name), made.placeOf((actor ?? source).node)) };
}

const saysNothing = /^(?:service|Promise|fetch|setTimeout|setInterval|sendBack|resolve)$/;

function machineBehind({ machines }: MachineImport, value: ConfigValue | undefined): string | undefined {
  return value?.kind === "code" ? machines.get(nameOf(value.node) ?? "") : undefined;
}

/** Code in the place of a name. */
function isWritten(source: ConfigValue): boolean {
  return source.kind === "call" || (source.kind === "code" && nameOf(source.node) === undefined);
}

/** The key in `setup`, the constant's name, what it is made of, or the first thing that the code calls. */
function sourceName({ file, namelessServices }: MachineImport, source: ConfigValue): string {
  const text = textOfValue(source) ?? textOfValue(entry(source, "type")) ?? nameOf(source.node);
  if (text !== undefined && text !== "") return text;
  const code = file.textOf(source.node);
  const referred = /^(?:from\w+\()?\s*([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+)\s*\)?$/.exec(code)?.[1];
  const called =
    /(?<![\w$])(?!(?:return|await|if|for|while|switch|catch|async|function)\b)([A-Za-z_$][\w$]*)\s*\(/.exec(
      code.replace(/^from\w+\s*\(/, ""),
    )?.[1];
  const name = referred ?? called ?? "service";
  if (!saysNothing.test(name)) return name;
  // Two of them are hardly the same service.
  const place = namelessServices.get(code) ?? namelessServices.size + 1;
  namelessServices.set(code, place);
  return place === 1 ? name : `${name} ${place}`;
}

// Actions: what XState can do itself becomes the document's own; code becomes a named action that keeps its text.

import { isForbiddenName } from "#base/forbidden-names.ts";
import type { Action, Receiver } from "#model/schema/action.ts";
import { fitting } from "../shared/project-builder.ts";
import { type ConfigValue, entry, isSpread, listOf, nameOfValue, readValue, textOfValue } from "./config-value.ts";
import { expressionOfNode } from "./expression-of-code.ts";
import { isFunction, readFunction } from "./function-of-code.ts";
import type { MachineImport } from "./machine-import.ts";
import {
  codeName,
  expressionOfValue,
  readNamedParameters,
  readParameters,
  safeName,
  sourceOfCode,
} from "./named-code.ts";
import { readEnqueued } from "./read-enqueued.ts";
import { declaredParameters } from "./read-types.ts";

const deepest = 20;

export function readActions(made: MachineImport, value: ConfigValue | undefined): Action[] {
  return listOf(value).flatMap((each) => readAction(made, each, 0));
}

function readAction(made: MachineImport, value: ConfigValue, depth: number): readonly Action[] {
  if (made.file.work.left-- <= 0) return [];
  if (isSpread(value)) {
    made.lose(
      "spread",
      `The actions of "${made.file.textOf(value.node).slice(0, 60)}" are not in this file and were left out.`,
      value.node,
    );
    return [];
  }
  const type = textOfValue(value) ?? textOfValue(entry(value, "type"));
  if (type !== undefined) {
    const own = value.kind === "object" ? readOwn(made, type.replace(/^xstate\./, ""), value) : undefined;
    return own ? [own] : readNamed(made, value, type, depth);
  }
  if (value.kind === "call" && value.name === "enqueueActions" && depth < deepest) {
    const enqueued = readEnqueued(made.file, value.given[0]);
    if (enqueued) return enqueued.flatMap((each) => readAction(made, each, depth + 1));
  }
  if (value.kind === "call") {
    const builtIn = readBuiltIn(made, value);
    if (builtIn) return [builtIn];
  }
  if (value.kind === "array")
    return depth < deepest ? value.items.flatMap((each) => readAction(made, each, depth + 1)) : [];
  return [kept(made, value, undefined)];
}

function readNamed(made: MachineImport, value: ConfigValue, name: string, depth: number): readonly Action[] {
  const code = made.implementations.actions.get(name);
  const parameters = readNamedParameters(made, value);
  if (code && !parameters && depth < deepest && (code.kind === "call" || code.kind === "array")) {
    const before = made.builder.losses.length;
    const inlined = readAction(made, code, depth + 1);
    const isDrawable = made.builder.losses.slice(before).every((loss) => loss.code !== "implementation");
    if (isDrawable) {
      made.lose("inlined", `The action "${name}" is written out where it is used.`, value.node);
      return inlined;
    }
    made.builder.losses.splice(before);
  }
  const action = kept(made, code ?? value, name);
  return [parameters && action.kind === "named" ? { ...action, parameters } : action];
}

/** The notation of our own JSON: `{ "type": "raise", "params": { … } }`. */
function readOwn(made: MachineImport, type: string, value: ConfigValue): Action | undefined {
  const params = entry(value, "params");
  if (params?.kind !== "object") return undefined;
  switch (type) {
    case "assign":
      return { kind: "assign", values: readParameters(made, entry(params, "assignment") ?? params) ?? {} };
    case "log": {
      const message = entry(params, "message");
      const text = message && expressionOfValue(made, message);
      return text === undefined ? undefined : { kind: "log", message: text };
    }
    case "cancel": {
      const label = textOfValue(entry(params, "id", "sendId"));
      return label === undefined ? undefined : { kind: "cancel", label: fitting(label) };
    }
    case "raise":
      return sending(made, entry(params, "event"), params, undefined);
    case "sendTo": {
      const to = receiverByText(made, textOfValue(entry(params, "to")) ?? "");
      return to && sending(made, entry(params, "event"), params, to);
    }
    default:
      return undefined;
  }
}

function readBuiltIn(made: MachineImport, call: Extract<ConfigValue, { kind: "call" }>): Action | undefined {
  const [first, second, third] = call.given;
  switch (call.name) {
    case "assign":
      return first && assignOf(made, first);
    case "raise":
      return sending(made, first, second, undefined);
    // As XState 4 has it: to itself, unless the options say otherwise.
    case "send": {
      const to = entry(second, "to");
      const receiver = to && receiverOf(made, to);
      return to && !receiver ? undefined : sending(made, first, second, receiver);
    }
    case "sendParent":
      return sending(made, first, second, { kind: "parent" });
    case "sendTo": {
      const receiver = first && receiverOf(made, first);
      return receiver && sending(made, second, third, receiver);
    }
    case "cancel": {
      const label = textOfValue(first);
      return label === undefined ? undefined : { kind: "cancel", label: fitting(label) };
    }
    case "log": {
      const message = first ? expressionOfValue(made, first) : "''";
      return message === undefined ? undefined : { kind: "log", message };
    }
    default:
      return undefined;
  }
}

function assignOf(made: MachineImport, value: ConfigValue): Action | undefined {
  const isOne = value.kind === "code" && isFunction(value.node);
  const read = isOne ? readFunction(made.file, value.node) : undefined;
  const names = read?.names;
  const object = isOne ? readValue({ ...made.file, hidden: read?.names }, read?.answer) : value;
  if (object?.kind !== "object") return undefined;
  const values: Record<string, string> = {};
  for (const [name, each] of object.entries) {
    // `...context` leaves the rest as it is, which assigning does anyway.
    if (name === "...context") continue;
    const text = names ? expressionOfNode(made.file, each.node, names) : expressionOfValue(made, each);
    if (text === undefined || !/^[A-Za-z_$][\w$]*$/.test(name) || isForbiddenName(name)) return undefined;
    values[name] = text;
  }
  return { kind: "assign", values };
}

function sending(
  made: MachineImport,
  event: ConfigValue | undefined,
  options: ConfigValue | undefined,
  to: Receiver | undefined,
): Action | undefined {
  if (!event) return undefined;
  const isFunctionCode = event.kind === "code" && isFunction(event.node);
  const read = isFunctionCode ? readFunction(made.file, event.node) : undefined;
  const object = isFunctionCode ? readValue({ ...made.file, hidden: read?.names }, read?.answer) : event;
  const names = read?.names;
  const type = textOfValue(object) ?? nameOfValue(made.file, entry(object, "type"));
  if (type === undefined) return undefined;
  const payload: Record<string, string> = {};
  if (object?.kind === "object")
    for (const [name, each] of object.entries) {
      if (name === "type") continue;
      const text = names ? expressionOfNode(made.file, each.node, names) : expressionOfValue(made, each);
      if (text === undefined || !/^[A-Za-z_$][\w$]*$/.test(name) || isForbiddenName(name)) return undefined;
      payload[name] = text;
    }
  const delay = delayOption(made, entry(options, "delay"));
  const label = textOfValue(entry(options, "id"));
  const sent = {
    event: made.builder.event(fitting(type), made.placeOf(event.node)),
    ...(Object.keys(payload).length > 0 ? { payload } : {}),
    ...(delay === undefined ? {} : { delay }),
    ...(label === undefined ? {} : { label: fitting(label) }),
  };
  return to ? { kind: "send", to, ...sent } : { kind: "raise", ...sent };
}

function delayOption(made: MachineImport, value: ConfigValue | undefined): string | undefined {
  if (!value) return undefined;
  const named = made.implementations.delays.get(textOfValue(value) ?? "");
  return expressionOfValue(made, named ?? value);
}

function receiverOf(made: MachineImport, value: ConfigValue): Receiver | undefined {
  const text = textOfValue(value);
  if (text !== undefined) return receiverByText(made, text);
  const source = made.file.textOf(value.node);
  if (/^(?:parentOf|.*=>\s*\(?self\._parent!?\)?)$/.test(source)) return { kind: "parent" };
  const channel = value.kind === "call" && value.name === "receiver" ? textOfValue(value.given[0]) : undefined;
  return channel === undefined ? undefined : receiverByText(made, channel);
}

function receiverByText(made: MachineImport, text: string): Receiver | undefined {
  if (text === "parent" || text === "#_parent") return { kind: "parent" };
  if (text.startsWith("channel:"))
    return { kind: "channel", channel: made.builder.channel(text.slice("channel:".length)) };
  const invocation = made.invocationsByName.get(text);
  return invocation === undefined ? undefined : { kind: "invocation", invocation };
}

function kept(made: MachineImport, value: ConfigValue, wanted: string | undefined): Action {
  const isCode = value.kind === "code" || value.kind === "call";
  const isStub = isCode && /^\([^)]*\)\s*=>\s*\{\s*\}$/.test(made.file.textOf(value.node));
  const source = isCode && !isStub ? sourceOfCode(made, value) : undefined;
  const name = wanted ?? codeName(made, "action", value);
  const safe = safeName(name, "action");
  const declared = isStub ? declaredParameters(made.file, value.node) : undefined;
  const more = { ...(source === undefined ? {} : { source }), ...(declared ? { parameters: declared } : {}) };
  const implementation = made.builder.implementation("action", safe, more, made.placeOf(value.node));
  if (source !== undefined && wanted === undefined)
    made.lose("implementation", `An action is code; it became the named action "${safe}".`, value.node, [
      "implementations",
      implementation,
    ]);
  return { kind: "named", implementation };
}

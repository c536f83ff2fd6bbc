// Actions of the drawing as XState's own: assign, raise, sendTo, cancel, log; a named one by its name in `setup`.

import type { Action } from "#model/schema/action.ts";
import type { Id } from "#model/schema/common.ts";
import { array, type Code, call, object, raw } from "../shared/code.ts";
import { contextFieldType, fieldType } from "./field-types.ts";
import { argumentsCode, valueCode } from "./functions.ts";
import { namedActionCode } from "./implementations-code.ts";
import type { MachineUnit } from "./machine-unit.ts";
import { below, type Place } from "./places.ts";

type Sending = Extract<Action, { kind: "raise" | "send" }>;

export function actionsCode(unit: MachineUnit, actions: readonly Action[] | undefined, place: Place): Code | undefined {
  if (!actions || actions.length === 0) return undefined;
  const codes = actions.map((action, position) => actionCode(unit, action, below(place, position)));
  return codes.length === 1 ? codes[0] : array(codes);
}

function actionCode(unit: MachineUnit, action: Action, place: Place): Code {
  const { file } = unit;
  switch (action.kind) {
    case "assign":
      file.imports.add("assign");
      return assignCode(unit, action.values, below(place, "values"));
    case "raise":
      file.imports.add("raise");
      return sendingCode(unit, action, "raise", [], place);
    case "send":
      file.imports.add("sendTo");
      return sendingCode(unit, action, "sendTo", [raw(receiverText(unit, action))], place);
    case "cancel":
      file.imports.add("cancel");
      return raw(`cancel(${JSON.stringify(action.label)})`);
    case "log":
      file.imports.add("log");
      return call("log", [valueCode(unit, action.message, below(place, "message"))]);
    case "named":
      return namedActionCode(unit, action, place);
    default:
      return action satisfies never;
  }
}

function assignCode(unit: MachineUnit, values: Readonly<Record<string, string>>, place: Place): Code {
  const entries = Object.entries(values).map(([name, source]) => {
    const value = valueCode(unit, source, below(place, name), contextFieldType(unit, name));
    return [name, value] as const;
  });
  return call("assign", [object(entries)]);
}

function sendingCode(unit: MachineUnit, action: Sending, callee: string, before: readonly Code[], place: Place): Code {
  const { project } = unit.file;
  const event = project.events[action.event];
  const type = ["type", raw(JSON.stringify(event?.name ?? action.event))] as const;
  const payload = Object.fromEntries(Object.entries(action.payload ?? {}).filter(([name]) => name !== "type"));
  const expected = (name: string) => fieldType(event?.payload, name);
  const made = argumentsCode(unit, payload, below(place, "payload"), expected, [type]);
  const options = optionsCode(unit, action, place);
  return call(callee, [...before, made, ...(options ? [options] : [])]);
}

function optionsCode(unit: MachineUnit, { delay, label }: Sending, place: Place): Code | undefined {
  if (delay === undefined && label === undefined) return undefined;
  return object([
    ["delay", delay === undefined ? undefined : valueCode(unit, delay, below(place, "delay"), { kind: "number" })],
    ["id", label === undefined ? undefined : raw(JSON.stringify(label))],
  ]);
}

function receiverText(unit: MachineUnit, { to }: Extract<Action, { kind: "send" }>): string {
  switch (to.kind) {
    case "invocation":
      return JSON.stringify(to.invocation);
    case "parent":
      unit.file.helpers.add("receiver");
      return "parentOf";
    case "channel":
      unit.file.helpers.add("receiver");
      noteChannel(unit, to.channel);
      return `receiver(${JSON.stringify(`channel:${to.channel}`)})`;
    default:
      return to satisfies never;
  }
}

function noteChannel({ file }: MachineUnit, channel: Id): void {
  const message = `Messages into the channel "${file.project.channels[channel]?.name ?? channel}" go to the actor with the systemId "channel:${channel}". Register one that passes them on.`;
  if (!file.losses.some((loss) => loss.message === message)) file.lose("hostLess", message, ["channels", channel]);
}

// What a state invokes: a service as it is, or an actor of the invocation's own where policies stand around the call.

import type { Type } from "#expr/type.ts";
import type { Entry } from "#model/queries/project-index.ts";
import type { Arguments, Id } from "#model/schema/common.ts";
import type { Invocation } from "#model/schema/invocation.ts";
import { arrow, type Code, call, object, raw } from "../shared/code.ts";
import { camelCase } from "../shared/identifiers.ts";
import { fieldType } from "./field-types.ts";
import { argumentsCode, argumentsObject } from "./functions.ts";
import { type MachineUnit, namesOfMachine } from "./machine-unit.ts";
import { entryPlace, type Place } from "./places.ts";
import { protectedCall, readsContext } from "./policies-code.ts";
import { serviceNames } from "./service-names.ts";
import type { TransitionGroups } from "./transitions-code.ts";

export function invocationCode(unit: MachineUnit, entry: Entry<Invocation>, groups: TransitionGroups): Code {
  const { id, record } = entry;
  const place = entryPlace(unit, record.state, ["invocations", id, "input"]);
  return object([
    ["id", raw(JSON.stringify(id))],
    ["src", raw(JSON.stringify(provideActor(unit, entry)))],
    ["input", inputCode(unit, record, place)],
    ["onDone", groups.done.get(id)],
    ["onError", groups.error.get(id)],
    ["onSnapshot", groups.snapshot.get(id)],
  ]);
}

function inputCode(unit: MachineUnit, invocation: Invocation, place: Place): Code | undefined {
  const expected = (name: string) => inputFieldType(unit, invocation, name);
  if (invocation.callee.kind === "service" && readsContext(invocation)) {
    const { code } = argumentsObject(unit, invocation.input ?? {}, place, expected);
    const parameters = /\bevent\b/.test(Object.values(invocation.input ?? {}).join(" "))
      ? "{ context, event }"
      : "{ context }";
    return arrow(
      `(${parameters})`,
      object([
        ["input", code],
        ["context", raw("context")],
      ]),
    );
  }
  const given: Arguments | undefined = invocation.input ?? (invocation.callee.kind === "service" ? {} : undefined);
  return given && argumentsCode(unit, given, place, expected);
}

function inputFieldType({ file }: MachineUnit, { callee }: Invocation, name: string): Type | undefined {
  if (callee.kind === "service") return fieldType(file.project.services[callee.service]?.input, name);
  return callee.kind === "machine" ? fieldType(file.project.machines[callee.machine]?.input, name) : undefined;
}

/** The name of the actor in `setup`. */
function provideActor(unit: MachineUnit, { id, record }: Entry<Invocation>): string {
  const { file, actors } = unit;
  const { callee } = record;
  switch (callee.kind) {
    case "machine": {
      const { constant } = namesOfMachine(file, callee.machine);
      if (!file.written.has(callee.machine)) return provideCircle(unit, id, constant);
      actors.set(constant, raw(constant));
      return constant;
    }
    case "compensate": {
      const name = `compensate${callee.sequence === "reverse" ? "" : camelSequence(callee.sequence)}`;
      file.imports.add("fromPromise");
      file.helpers.add("compensate");
      const undoing = call("compensate", [raw("self"), raw(JSON.stringify(callee.sequence))]);
      actors.set(name, call("fromPromise", [arrow("({ self })", undoing)]));
      if (callee.sequence === "parallelReverse")
        file.lose("compensation", "Compensation undoes all effects at once instead of region by region.", [
          "invocations",
          id,
          "callee",
        ]);
      return name;
    }
    case "service":
      return provideService(unit, id, record, callee.service);
    default:
      return callee satisfies never;
  }
}

/** A constant can't be used before it is there: of machines that invoke each other, one gets a stub. */
function provideCircle({ file, actors }: MachineUnit, id: Id, constant: string): string {
  const message = `"${constant}" invokes this machine in turn, and a file can't define each before the other: provide it with \`.provide({ actors: { ${constant} } })\`.`;
  file.lose("circle", message, ["invocations", id, "callee"]);
  file.imports.add("fromPromise");
  const refusal = call("Promise.reject", [raw(`new Error("Provide ${constant}.")`)]);
  actors.set(constant, call("fromPromise", [arrow("()", refusal)], [raw("any"), raw("any")]));
  return constant;
}

function provideService(unit: MachineUnit, id: Id, record: Invocation, service: Id): string {
  const { file, actors } = unit;
  const names = serviceNames(file, service);
  file.services.add(service);
  file.imports.add("fromPromise");
  file.helpers.add("CallOptions");
  const isPlain = (record.policies ?? []).length === 0 && !isRemembered(unit, service) && !file.isScripted;
  if (isPlain) {
    const calling = arrow("({ input, signal })", call(names.call, [raw("input"), raw("{ signal }")]));
    actors.set(names.call, call("fromPromise", [calling], [raw(names.output), raw(names.input)]));
    return names.call;
  }
  file.namedCalls.add(id);
  const name = freeName(unit, camelCase(record.name ?? id), names.call);
  actors.set(name, protectedCall(unit, id, record, service, names));
  return name;
}

function freeName({ actors }: MachineUnit, wanted: string, otherwise: string): string {
  let name = wanted === otherwise ? `${wanted}Safely` : wanted;
  for (let count = 2; actors.has(name); count++) name = `${wanted}${count}`;
  return name;
}

function isRemembered({ file }: MachineUnit, service: Id): boolean {
  return file.compensates && file.project.services[service]?.effect?.undoneBy !== undefined;
}

function camelSequence(sequence: string): string {
  return sequence.charAt(0).toUpperCase() + sequence.slice(1);
}

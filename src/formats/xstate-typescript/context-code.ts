// The context that a run starts with, worked out from the machine's input.

import { type Type, unknownType } from "#expr/type.ts";
import { typeOf } from "#model/parsed-text.ts";
import { arrow, type Code, object } from "../shared/code.ts";
import { expressionText } from "./expression-text.ts";
import { contextFieldType } from "./field-types.ts";
import type { MachineUnit } from "./machine-unit.ts";

export function inputScopeType({ machine }: MachineUnit): Type {
  if ((machine.input ?? []).length === 0) return unknownType;
  const fields = (machine.input ?? []).map(({ name, type, optional }) => ({
    name,
    type: typeOf(type),
    optional: optional === true,
  }));
  return { kind: "object", fields };
}

export function contextCode(unit: MachineUnit, input: Type): Code | undefined {
  const { machine, id } = unit;
  if ((machine.context ?? []).length === 0) return undefined;
  let readsInput = false;
  const isOpen = input.kind === "unknown";
  const entries = (machine.context ?? []).flatMap(({ name, initial }, position) => {
    if (initial === undefined) return [];
    const { code, reads } = expressionText(initial, {
      scope: { input },
      spelled: isOpen ? { input: "(input as any)" } : {},
      expected: contextFieldType(unit, name),
      onLooseType: unit.loose(["machines", id, "context", position, "initial"]),
    });
    readsInput ||= reads.has("input");
    return [[name, code] as const];
  });
  return arrow(readsInput ? "({ input })" : "()", object(entries));
}

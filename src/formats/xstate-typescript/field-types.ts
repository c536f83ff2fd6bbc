// The types of declared fields, as far as TypeScript has to be helped with them.

import type { Type } from "#expr/type.ts";
import { typeOf } from "#model/parsed-text.ts";
import type { Field } from "#model/schema/common.ts";
import type { MachineUnit } from "./machine-unit.ts";

export function contextFieldType(unit: MachineUnit, name: string): Type | undefined {
  if (unit.contextType.kind !== "object") return undefined;
  const field = unit.contextType.fields.find((one) => one.name === name);
  if (!field) return undefined;
  return field.optional ? { kind: "union", of: [field.type, { kind: "undefined" }] } : field.type;
}

export function fieldType(fields: readonly Field[] | undefined, name: string): Type | undefined {
  const field = fields?.find((one) => one.name === name);
  if (!field) return undefined;
  const type = typeOf(field.type);
  return field.optional ? { kind: "union", of: [type, { kind: "undefined" }] } : type;
}

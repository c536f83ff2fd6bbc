// Templates, lists and objects.

import type { ExpressionOf, Spread } from "./ast.ts";
import { type Checking, type Facts, reportError, reportWarning } from "./checking.ts";
import { checkPlain } from "./infer-operators.ts";
import { showType } from "./show-type.ts";
import { stringType, type Type, type TypeField, undefinedType, unknownType } from "./type.ts";
import { isNever, membersOf, unite, withoutMissing } from "./type-members.ts";

export function inferTemplate(checking: Checking, template: ExpressionOf<"template">, facts: Facts | undefined): Type {
  for (const value of template.values) checkPlain(checking, "${}", value, checking.infer(value, facts));
  return template.values.length === 0 ? { kind: "literal", value: template.texts.join("") } : stringType;
}

export function inferArray(checking: Checking, array: ExpressionOf<"array">, facts: Facts | undefined): Type {
  const items = array.items.map((item) =>
    item.kind === "spread" ? spreadItems(checking, item, facts) : checking.infer(item, facts),
  );
  return { kind: "array", items: unite(items) };
}

function spreadItems(checking: Checking, spread: Spread, facts: Facts | undefined): Type {
  const type = checking.infer(spread.value, facts);
  const present = withoutMissing(type);
  if (isNever(type)) return type;
  if (isNever(present) || !membersOf(present).every(({ kind }) => kind === "array" || kind === "unknown"))
    reportError(checking, "wrong-spread", `Only a list can be spread here, but this is ${showType(type)}.`, spread);
  else if (present !== type)
    reportWarning(checking, "possibly-missing", "This list may be missing. Write ?? [] behind it.", spread);
  return unite(membersOf(present).map((member) => (member.kind === "array" ? member.items : unknownType)));
}

export function inferObject(checking: Checking, object: ExpressionOf<"object">, facts: Facts | undefined): Type {
  const gathered: Gathered = { fields: new Map(), open: false };
  for (const entry of object.entries) {
    const type = checking.infer(entry.value, facts);
    if (entry.kind === "spread") addSpread(checking, entry, type, gathered);
    else gathered.fields.set(entry.name, { name: entry.name, type, optional: false });
  }
  const fields = [...gathered.fields.values()];
  return gathered.open ? { kind: "object", fields, open: true } : { kind: "object", fields };
}

interface Gathered {
  readonly fields: Map<string, TypeField>;
  /** Whether there may be more fields than are known. */
  open: boolean;
}

function addSpread(checking: Checking, spread: Spread, type: Type, gathered: Gathered): void {
  const present = withoutMissing(type);
  if (isNever(present)) return;
  const isObject = present.kind === "object";
  if (!isObject || present.open) {
    gathered.fields.clear();
    gathered.open = true;
  }
  if (isObject)
    for (const field of present.fields) gathered.fields.set(field.name, spreadField(field, present !== type, gathered));
  else if (!membersOf(present).every(isSpreadable))
    reportError(checking, "wrong-spread", `Only an object can be spread here, but this is ${showType(type)}.`, spread);
}

function isSpreadable({ kind }: Type): boolean {
  return kind === "object" || kind === "map" || kind === "unknown";
}

/** A field that may not be there leaves what stood there before. */
function spreadField(field: TypeField, mayBeMissing: boolean, { fields, open }: Gathered): TypeField {
  if (!field.optional && !mayBeMissing) return field;
  const before = fields.get(field.name);
  if (!before) return { ...field, type: open ? unknownType : field.type, optional: true };
  return { ...before, type: unite([before.type, field.type, ...(field.optional ? [undefinedType] : [])]) };
}

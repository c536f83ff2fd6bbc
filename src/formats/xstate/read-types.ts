// Declared types of the source, as far as a document has them: fields of an object type, members of a union of events.

import { isForbiddenName } from "#base/forbidden-names.ts";
import type { Field } from "#model/schema/common.ts";
import { alternativesOf, resolveType, type TypeMember } from "./object-types.ts";
import type { SourceFile } from "./source-file.ts";
import { nameOf, part, parts, type SyntaxNode } from "./syntax.ts";
import { typeTextOf } from "./type-text.ts";

/** Of several alternatives what any of them has; what one of them lacks may be absent. */
export function fieldsOf(file: SourceFile, type: SyntaxNode | undefined): Field[] | undefined {
  const alternatives = alternativesOf(file, type);
  return alternatives && merged(file, alternatives);
}

function merged(file: SourceFile, alternatives: readonly (readonly TypeMember[])[]): Field[] {
  const fields = new Map<string, { types: Set<string>; optional: boolean; count: number }>();
  for (const members of alternatives)
    for (const { name, type, optional } of members) {
      if (!/^[A-Za-z_$][\w$]*$/.test(name) || isForbiddenName(name)) continue;
      const field = fields.get(name) ?? { types: new Set(), optional: false, count: 0 };
      fields.set(name, field);
      field.types.add(typeTextOf(file, type, optional));
      field.optional ||= optional;
      field.count++;
    }
  return [...fields].map(([name, { types, optional, count }]) => ({
    name,
    type: types.has("unknown") ? "unknown" : [...types].join(" | "),
    ...(optional || count < alternatives.length ? { optional: true } : {}),
  }));
}

/** Events by name, with their payloads. */
export function eventsOf(file: SourceFile, type: SyntaxNode | undefined): ReadonlyMap<string, Field[]> {
  const shapes = new Map<string, (readonly TypeMember[])[]>();
  for (const members of alternativesOf(file, type) ?? []) {
    const own = members.find(({ name }) => name === "type");
    const payload = members.filter(({ name }) => name !== "type");
    for (const name of textsOfType(file, own?.type, 0)) shapes.set(name, [...(shapes.get(name) ?? []), payload]);
  }
  return new Map([...shapes].map(([name, alternatives]) => [name, merged(file, alternatives)]));
}

const deepest = 10;

/** `"a" | "b"`, `Kind.A` of an enum, `typeof A`. */
function textsOfType(file: SourceFile, given: SyntaxNode | undefined, depth: number): string[] {
  const type = resolveType(file, given) ?? given;
  if (!type || depth > deepest) return [];
  if (type.type === "TSUnionType") return parts(type, "types").flatMap((each) => textsOfType(file, each, depth + 1));
  if (type.type === "TSLiteralType") {
    const value = part(type, "literal")?.value;
    return typeof value === "string" && value !== "" ? [value] : [];
  }
  const name = part(type, "typeName") ?? part(type, "exprName");
  if (name?.type === "TSQualifiedName") {
    const declared = file.types.get(nameOf(part(name, "left")) ?? "");
    const key = nameOf(part(name, "right"));
    const members = [...parts(declared, "members"), ...parts(part(declared, "body"), "members")];
    const value = part(
      members.find((each) => nameOf(part(each, "id")) === key),
      "initializer",
    )?.value;
    return typeof value === "string" ? [value] : key === undefined ? [] : [key];
  }
  const constant = file.constants.get(nameOf(name) ?? "")?.value;
  return type.type === "TSTypeQuery" && typeof constant === "string" ? [constant] : [];
}

/** Of `(_, params: { text: string }) => …`. */
export function declaredParameters(file: SourceFile, node: SyntaxNode): Field[] | undefined {
  const annotation = part(part(parts(node, "params")[1], "typeAnnotation"), "typeAnnotation");
  const fields = fieldsOf(file, annotation);
  return fields && fields.length > 0 ? fields : undefined;
}

// Declared types of the source, as far as a document has them: fields of an object type, members of a union of events.

import { isForbiddenName } from "#base/forbidden-names.ts";
import { parsedType } from "#model/parsed-text.ts";
import type { Field } from "#model/schema/common.ts";
import type { SourceFile } from "./source-file.ts";
import { nameOf, part, parts, type SyntaxNode } from "./syntax.ts";

const deepest = 20;

/** The type that stands behind a name of the file. */
export function resolveType(file: SourceFile, type: SyntaxNode | undefined, depth = 0): SyntaxNode | undefined {
  if (!type || depth > deepest) return undefined;
  if (type.type === "TSParenthesizedType") return resolveType(file, part(type, "typeAnnotation"), depth + 1);
  if (type.type !== "TSTypeReference") return type;
  const declared = file.types.get(nameOf(part(type, "typeName")) ?? "");
  if (declared?.type === "TSInterfaceDeclaration") return part(declared, "body");
  return declared?.type === "TSTypeAliasDeclaration"
    ? resolveType(file, part(declared, "typeAnnotation"), depth + 1)
    : undefined;
}

export function fieldsOf(file: SourceFile, type: SyntaxNode | undefined): Field[] | undefined {
  const object = resolveType(file, type);
  if (object?.type !== "TSTypeLiteral" && object?.type !== "TSInterfaceBody") return undefined;
  const members = [...parts(object, "members"), ...parts(object, "body")];
  return members.flatMap((member) => fieldOf(file, member) ?? []);
}

function fieldOf(file: SourceFile, member: SyntaxNode): Field | undefined {
  const key = part(member, "key");
  const name = nameOf(key) ?? (typeof key?.value === "string" ? key.value : undefined);
  if (member.type !== "TSPropertySignature" || name === undefined) return undefined;
  if (!/^[A-Za-z_$][\w$]*$/.test(name) || isForbiddenName(name)) return undefined;
  const annotation = part(part(member, "typeAnnotation"), "typeAnnotation");
  return {
    name,
    type: typeTextOf(file, annotation, member.optional === true),
    ...(member.optional ? { optional: true } : {}),
  };
}

/** What the document's notation of types can say; anything else is unknown. */
export function typeTextOf(file: SourceFile, type: SyntaxNode | undefined, isOptional = false): string {
  const resolved = resolveType(file, type) ?? type;
  if (!resolved) return "unknown";
  const text = file.textOf(resolved).replace(/\s+/g, " ").replace(/^\| /, "");
  const plain = isOptional ? text.replace(/ \| undefined$/, "") : text;
  if (!parsedType(plain).ok || plain.length > 5000) return "unknown";
  return plain === "any" ? "unknown" : plain;
}

/** Events by name, with their payloads. */
export function eventsOf(file: SourceFile, type: SyntaxNode | undefined): ReadonlyMap<string, Field[]> {
  const events = new Map<string, Field[]>();
  const waiting = [type];
  for (let steps = 0; waiting.length > 0 && steps < 10_000; steps++) {
    const next = resolveType(file, waiting.shift());
    if (next?.type === "TSUnionType") waiting.unshift(...parts(next, "types"));
    else if (next?.type === "TSTypeLiteral" || next?.type === "TSInterfaceBody") {
      const fields = fieldsOf(file, next) ?? [];
      const name = /^["'](.*)["']$/.exec(fields.find((field) => field.name === "type")?.type ?? "")?.[1];
      if (name !== undefined && name !== "")
        events.set(
          name,
          fields.filter((field) => field.name !== "type"),
        );
    }
  }
  return events;
}

/** Of `(_, params: { text: string }) => …`. */
export function declaredParameters(file: SourceFile, node: SyntaxNode): Field[] | undefined {
  const annotation = part(part(parts(node, "params")[1], "typeAnnotation"), "typeAnnotation");
  const fields = fieldsOf(file, annotation);
  return fields && fields.length > 0 ? fields : undefined;
}

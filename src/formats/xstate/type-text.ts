// A type of the source in the document's notation. What that can't say is unknown, as far inside as it stands.

import { isForbiddenName } from "#base/forbidden-names.ts";
import { parsedType } from "#model/parsed-text.ts";
import { alternativesOf, resolveType } from "./object-types.ts";
import type { SourceFile } from "./source-file.ts";
import { nameOf, part, parts, type SyntaxNode } from "./syntax.ts";

const deepest = 8;
const longest = 4000;

export function typeTextOf(file: SourceFile, type: SyntaxNode | undefined, isOptional = false): string {
  if (!type) return "unknown";
  const text = file.textOf(type).replace(/\s+/g, " ").replace(/^\| /, "");
  const plain = isOptional ? text.replace(/ \| undefined$/, "") : text;
  if (plain.length <= longest && parsedType(plain).ok) return plain === "any" ? "unknown" : plain;
  const written = writtenOut(file, type, 0);
  const shown = isOptional ? written.replace(/ \| undefined$/, "") : written;
  return shown.length <= longest && parsedType(shown).ok ? shown : "unknown";
}

function writtenOut(file: SourceFile, type: SyntaxNode | undefined, depth: number): string {
  if (!type || depth > deepest || file.work.left-- <= 0) return "unknown";
  const inner = (each: SyntaxNode | undefined) => writtenOut(file, each, depth + 1);
  const given = parts(part(type, "typeParameters") ?? part(type, "typeArguments"), "params");
  switch (type.type) {
    case "TSParenthesizedType":
      return inner(part(type, "typeAnnotation"));
    case "TSTypeOperator":
      return type.operator === "readonly" ? inner(part(type, "typeAnnotation")) : "unknown";
    case "TSArrayType":
      return listOf(inner(part(type, "elementType")));
    case "TSUnionType":
      return united(parts(type, "types").map(inner));
    case "TSTypeReference": {
      const name = nameOf(part(type, "typeName")) ?? "";
      if (name === "Array" || name === "ReadonlyArray") return listOf(inner(given[0]));
      if (name === "Record") return `Record<string, ${inner(given[1])}>`;
      if (name === "NonNullable") return inner(given[0]);
      if (file.types.get(name)?.type === "TSEnumDeclaration") return enumText(file.types.get(name));
      break;
    }
    case "TSAnyKeyword":
      return "unknown";
    default:
      if (parsedType(file.textOf(type)).ok) return file.textOf(type).replace(/\s+/g, " ");
  }
  const alternatives = alternativesOf(file, type);
  if (!alternatives) {
    const resolved = resolveType(file, type);
    return resolved && resolved !== type && resolved.type !== "TSInterfaceDeclaration" ? inner(resolved) : "unknown";
  }
  const objects = alternatives.map((members) => {
    const fields = members
      .filter(({ name }) => /^[A-Za-z_$][\w$]*$/.test(name) && !isForbiddenName(name))
      .map(({ name, type: own, optional }) => `${name}${optional ? "?" : ""}: ${inner(own)}`);
    return fields.length === 0 ? "unknown" : `{ ${fields.join("; ")} }`;
  });
  return united(objects);
}

function listOf(items: string): string {
  return items === "unknown" ? "unknown[]" : `Array<${items}>`;
}

function united(texts: readonly string[]): string {
  return texts.includes("unknown") || texts.length === 0 ? "unknown" : [...new Set(texts)].join(" | ");
}

/** Only where every member has its text; numbers that count by themselves are numbers. */
function enumText(declared: SyntaxNode | undefined): string {
  const members = [...parts(declared, "members"), ...parts(part(declared, "body"), "members")];
  const values = members.map((member) => part(member, "initializer")?.value);
  if (values.every((value) => typeof value === "string")) return united(values.map((value) => JSON.stringify(value)));
  return values.some((value) => typeof value === "string") ? "unknown" : "number";
}

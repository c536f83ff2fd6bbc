// What a declared type says of objects, alternative by alternative: interfaces with what they extend, unions, and
// intersections as what both sides say.

import type { SourceFile } from "./source-file.ts";
import { nameOf, part, parts, type SyntaxNode } from "./syntax.ts";

export interface TypeMember {
  readonly name: string;
  readonly type: SyntaxNode | undefined;
  readonly optional: boolean;
}

const deepest = 20;
const mostAlternatives = 500;

/** The type that stands behind a name of the file. */
export function resolveType(file: SourceFile, type: SyntaxNode | undefined, depth = 0): SyntaxNode | undefined {
  if (!type || depth > deepest) return undefined;
  if (type.type === "TSParenthesizedType") return resolveType(file, part(type, "typeAnnotation"), depth + 1);
  if (type.type !== "TSTypeReference") return type;
  const declared = file.types.get(nameOf(part(type, "typeName")) ?? "");
  if (declared?.type === "TSInterfaceDeclaration") return declared;
  return declared?.type === "TSTypeAliasDeclaration"
    ? resolveType(file, part(declared, "typeAnnotation"), depth + 1)
    : undefined;
}

/** Undefined where the type is no object, or is declared elsewhere. */
export function alternativesOf(
  file: SourceFile,
  type: SyntaxNode | undefined,
  depth = 0,
): readonly (readonly TypeMember[])[] | undefined {
  const changed = changedType(file, type, depth);
  if (changed) return changed;
  const resolved = resolveType(file, type);
  if (!resolved || depth > deepest || file.work.left-- <= 0) return undefined;
  switch (resolved.type) {
    case "TSTypeLiteral":
      return [membersOf(parts(resolved, "members"))];
    case "TSInterfaceDeclaration": {
      const own = membersOf(parts(part(resolved, "body"), "body"));
      const above = parts(resolved, "extends").map(
        (each) => alternativesOf(file, asReference(file, each), depth + 1)?.[0] ?? [],
      );
      return [[...above, own].reduce(joined, [])];
    }
    case "TSUnionType": {
      const all = parts(resolved, "types").flatMap((each) => alternativesOf(file, each, depth + 1) ?? []);
      return all.length === 0 ? undefined : all;
    }
    case "TSIntersectionType": {
      const sides = parts(resolved, "types").flatMap((each) => {
        const side = alternativesOf(file, each, depth + 1);
        return side ? [side] : [];
      });
      if (sides.length === 0) return undefined;
      return sides.reduce<readonly (readonly TypeMember[])[]>(
        (rows, side) => rows.flatMap((row) => side.map((each) => joined(row, each))).slice(0, mostAlternatives),
        [[]],
      );
    }
    default:
      return undefined;
  }
}

/** `Partial<T>`, `Omit<T, "a">` and the like. */
function changedType(
  file: SourceFile,
  type: SyntaxNode | undefined,
  depth: number,
): readonly (readonly TypeMember[])[] | undefined {
  const name = type?.type === "TSTypeReference" ? nameOf(part(type, "typeName")) : undefined;
  if (name === undefined || depth > deepest || !/^(?:Partial|Required|Readonly|Pick|Omit)$/.test(name))
    return undefined;
  const [of, keys] = parts(part(type, "typeParameters") ?? part(type, "typeArguments"), "params");
  const named = new Set(textsOf(keys));
  return alternativesOf(file, of, depth + 1)?.map((members) => {
    if (name === "Pick") return members.filter((each) => named.has(each.name));
    if (name === "Omit") return members.filter((each) => !named.has(each.name));
    if (name === "Readonly") return members;
    return members.map((each) => ({ ...each, optional: name === "Partial" }));
  });
}

/** The literal texts of a union. */
function textsOf(type: SyntaxNode | undefined): string[] {
  if (type?.type === "TSUnionType") return parts(type, "types").flatMap(textsOf);
  const value = part(type, "literal")?.value;
  return typeof value === "string" ? [value] : [];
}

function asReference(file: SourceFile, heritage: SyntaxNode): SyntaxNode {
  const name = part(heritage, "expression") ?? part(heritage, "typeName");
  return file.types.get(nameOf(name) ?? "") ?? heritage;
}

/** What the second says wins. */
function joined(first: readonly TypeMember[], second: readonly TypeMember[]): readonly TypeMember[] {
  const names = new Set(second.map(({ name }) => name));
  return [...first.filter(({ name }) => !names.has(name)), ...second];
}

function membersOf(members: readonly SyntaxNode[]): readonly TypeMember[] {
  return members.flatMap((member) => {
    const key = part(member, "key");
    const name = nameOf(key) ?? (typeof key?.value === "string" ? key.value : undefined);
    if (name === undefined || !/^TS(?:Property|Method)Signature$/.test(member.type)) return [];
    const type =
      member.type === "TSPropertySignature" ? part(part(member, "typeAnnotation"), "typeAnnotation") : undefined;
    return [{ name, type, optional: member.optional === true }];
  });
}

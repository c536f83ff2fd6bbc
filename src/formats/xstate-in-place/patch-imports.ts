// What was written may use functions of XState that the file does not import yet, and helpers that it does not have.

import type { SourceFile } from "../xstate/source-file.ts";
import { nameOf, part, parts, type SyntaxNode } from "../xstate/syntax.ts";
import { type HelperName, helperNeeds, helperTexts } from "../xstate-typescript/helpers/helper-texts.ts";
import type { FileStyle } from "./layout-of.ts";
import type { TextEdit } from "./text-edit.ts";

const functions = ["and", "assign", "cancel", "fromPromise", "log", "not", "or", "raise", "sendTo", "stateIn"];

export function patchImports(file: SourceFile, style: FileStyle, edits: readonly TextEdit[]): readonly TextEdit[] {
  const written = edits.map(({ text }) => text).join("\n");
  const isUsed = (name: string) => new RegExp(`(?<![.\\w$])${name}\\(`).test(written);
  const helpers = (Object.keys(helperTexts) as HelperName[]).filter((name) => isUsed(name) && !isDeclared(file, name));
  const texts = withNeeds(helpers).map((name) => helperTexts[name]);
  const wanted = functions.filter((name) => isUsed(name) && !isImported(file, name));
  return [...importEdits(file, style, wanted), ...texts.map((text) => appended(file, style, text))];
}

function withNeeds(names: readonly HelperName[]): readonly HelperName[] {
  const all = new Set<HelperName>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (all.has(name)) continue;
    all.add(name);
    waiting.push(...(helperNeeds[name] ?? []));
  }
  return [...all];
}

function isDeclared({ constants, types }: SourceFile, name: string): boolean {
  return constants.has(name) || types.has(name);
}

function importsOf({ tree }: SourceFile): readonly SyntaxNode[] {
  return parts(tree, "body").filter(({ type }) => type === "ImportDeclaration");
}

function isImported(file: SourceFile, name: string): boolean {
  if (isDeclared(file, name)) return true;
  return importsOf(file).some((each) => parts(each, "specifiers").some((one) => nameOf(part(one, "local")) === name));
}

function importEdits(file: SourceFile, { quote, lineEnd }: FileStyle, names: readonly string[]): readonly TextEdit[] {
  if (names.length === 0) return [];
  const own = importsOf(file).find(
    (each) =>
      part(each, "source")?.value === "xstate" &&
      each.importKind !== "type" &&
      parts(each, "specifiers").some(({ type }) => type === "ImportSpecifier"),
  );
  const last = parts(own, "specifiers").at(-1);
  if (last) return [{ from: last.end, to: last.end, text: `, ${names.join(", ")}` }];
  return [{ from: 0, to: 0, text: `import { ${names.join(", ")} } from ${quote}xstate${quote};${lineEnd}` }];
}

function appended({ text }: SourceFile, { lineEnd }: FileStyle, helper: string): TextEdit {
  const gap = text.endsWith("\n") ? lineEnd : `${lineEnd}${lineEnd}`;
  return { from: text.length, to: text.length, text: `${gap}${helper.trimEnd().replaceAll("\n", lineEnd)}${lineEnd}` };
}

// What was written may use functions of XState that the file does not import yet, and helpers that it does not have.

import type { SourceFile } from "../xstate/source-file.ts";
import { nameOf, part, parts, type SyntaxNode } from "../xstate/syntax.ts";
import { type HelperName, helperNeeds, helperTexts } from "../xstate-typescript/helpers/helper-texts.ts";
import type { FileStyle } from "./layout-of.ts";
import type { TextEdit } from "./text-edit.ts";

const oldFunctions = ["assign", "send", "sendParent"];
/** Those that XState 4 has in a module of its own. */
const oldActions = ["cancel", "log"];
const functions = ["and", "assign", "cancel", "fromPromise", "log", "not", "or", "raise", "sendTo", "stateIn"];

export function patchImports(
  file: SourceFile,
  style: FileStyle,
  edits: readonly TextEdit[],
  isOld: boolean,
): readonly TextEdit[] {
  const written = edits.map(({ text }) => text).join("\n");
  const isUsed = (name: string) => new RegExp(`(?<![.\\w$])${name}\\(`).test(written);
  const helpers = (Object.keys(helperTexts) as HelperName[]).filter((name) => isUsed(name) && !isDeclared(file, name));
  const texts = withNeeds(helpers).map((name) => helperTexts[name]);
  const wanted = (names: readonly string[]) => names.filter((name) => isUsed(name) && !isImported(file, name));
  if (isOld)
    return [
      ...importEdits(file, style, wanted(oldFunctions), "xstate"),
      ...importEdits(file, style, wanted(oldActions), "xstate/lib/actions"),
    ];
  return [
    ...importEdits(file, style, wanted(functions), "xstate"),
    ...texts.map((text) => appended(file, style, text)),
  ];
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
  if (isDeclared(file, name) || isTakenApart(file, name)) return true;
  return importsOf(file).some((each) => parts(each, "specifiers").some((one) => nameOf(part(one, "local")) === name));
}

/** `const { log } = actions;` */
function isTakenApart({ tree }: SourceFile, name: string): boolean {
  const declared = parts(tree, "body").flatMap((statement) => parts(statement, "declarations"));
  const fields = declared.flatMap((each) => parts(part(each, "id"), "properties"));
  return fields.some((field) => nameOf(part(field, "value")) === name);
}

function importEdits(
  file: SourceFile,
  { quote, lineEnd }: FileStyle,
  names: readonly string[],
  from: string,
): readonly TextEdit[] {
  if (names.length === 0) return [];
  const own = importsOf(file).find(
    (each) =>
      part(each, "source")?.value === from &&
      each.importKind !== "type" &&
      parts(each, "specifiers").some(({ type }) => type === "ImportSpecifier"),
  );
  const last = parts(own, "specifiers").at(-1) ?? requiredNames(file, from).at(-1);
  if (last) return [{ from: last.end, to: last.end, text: `, ${names.join(", ")}` }];
  return [{ from: 0, to: 0, text: `import { ${names.join(", ")} } from ${quote}${from}${quote};${lineEnd}` }];
}

/** `const { assign } = require("xstate");` */
function requiredNames({ tree }: SourceFile, from: string): readonly SyntaxNode[] {
  const declared = parts(tree, "body").flatMap((statement) => parts(statement, "declarations"));
  const own = declared.find((each) => {
    const call = part(each, "init");
    const isRequired = nameOf(part(call, "callee")) === "require" && parts(call, "arguments")[0]?.value === from;
    return isRequired && part(each, "id")?.type === "ObjectPattern";
  });
  return parts(part(own, "id"), "properties");
}

function appended({ text }: SourceFile, { lineEnd }: FileStyle, helper: string): TextEdit {
  const gap = text.endsWith("\n") ? lineEnd : `${lineEnd}${lineEnd}`;
  return { from: text.length, to: text.length, text: `${gap}${helper.trimEnd().replaceAll("\n", lineEnd)}${lineEnd}` };
}

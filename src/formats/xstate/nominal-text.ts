// The name that stands in for a text of another file: `States.idle` is "idle" wherever it is meant, so that keys and
// targets still meet.

import type { SourceFile } from "./source-file.ts";
import { bare, calleeOf, nameOf, part, parts, type SyntaxNode } from "./syntax.ts";

/** Undefined for what is worked out. Each is remembered by the file, to be reported once. */
export function nominalText(file: SourceFile, given: SyntaxNode | undefined): string | undefined {
  const node = bare(given);
  const text = node && (ofMember(node) ?? ofOutcome(node));
  if (text !== undefined && node) file.borrowed.set(file.textOf(node).slice(0, 200), node);
  return text;
}

function ofMember(node: SyntaxNode): string | undefined {
  if (node.type === "Identifier") return nameOf(node);
  if (node.type !== "MemberExpression") return undefined;
  const property = part(node, "property");
  const key = node.computed ? textOf(property) : nameOf(property);
  let object = bare(part(node, "object"));
  while (object?.type === "MemberExpression") object = bare(part(object, "object"));
  return nameOf(object) === undefined ? undefined : key;
}

function textOf(node: SyntaxNode | undefined): string | undefined {
  return node?.type === "StringLiteral" ? String(node.value) : undefined;
}

/** As XState 4 names events of its own: `[doneInvoke("load")]`. */
function ofOutcome(node: SyntaxNode): string | undefined {
  if (node.type !== "CallExpression") return undefined;
  const prefix = outcomes[nameOf(calleeOf(node)) ?? ""];
  const id = textOf(parts(node, "arguments")[0]);
  return prefix === undefined || id === undefined ? undefined : `${prefix}.${id}`;
}

const outcomes: Readonly<Record<string, string | undefined>> = {
  doneInvoke: "done.invoke",
  done: "done.state",
  error: "error.platform",
};

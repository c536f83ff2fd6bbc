// `enqueueActions(({ enqueue, context }) => { … })` as far as it can be drawn: a row of calls, one after the other. Anything
// that is asked or worked out in between stays code.

import { type ConfigValue, readValue } from "./config-value.ts";
import { isFunction } from "./function-of-code.ts";
import type { SourceFile } from "./source-file.ts";
import { nameOf, part, parts, type SyntaxNode } from "./syntax.ts";

const plain = new Set(["assign", "raise", "sendTo", "sendParent", "cancel"]);

/** Each call as if it stood in a list of actions; undefined when there is anything else, or a value from outside. */
export function readEnqueued(file: SourceFile, given: ConfigValue | undefined): readonly ConfigValue[] | undefined {
  if (given?.kind !== "code" || !isFunction(given.node) || given.node.async) return undefined;
  const [pattern] = parts(given.node, "params");
  const enqueue = parts(pattern, "properties").find((property) => nameOf(part(property, "key")) === "enqueue");
  const name = nameOf(part(enqueue, "value"));
  const body = part(given.node, "body");
  if (name === undefined || body?.type !== "BlockStatement") return undefined;
  const actions: ConfigValue[] = [];
  for (const statement of parts(body, "body")) {
    const call = part(statement, "expression");
    if (statement.type !== "ExpressionStatement" || call?.type !== "CallExpression") return undefined;
    const action = enqueuedAction(file, call, name);
    if (!action) return undefined;
    actions.push(action);
  }
  return actions;
}

function enqueuedAction(file: SourceFile, call: SyntaxNode, name: string): ConfigValue | undefined {
  const callee = part(call, "callee");
  const given = parts(call, "arguments").flatMap((each) => readValue(file, each) ?? []);
  if (nameOf(callee) === name) return given[0];
  const method = nameOf(part(callee, "object")) === name ? nameOf(part(callee, "property")) : undefined;
  if (method === undefined || !plain.has(method) || !given.every(isClosed)) return undefined;
  return { kind: "call", name: method, given, node: call };
}

/** Nothing in it stands for a parameter of the function around it: only data, and functions of their own. */
function isClosed(value: ConfigValue): boolean {
  switch (value.kind) {
    case "literal":
      return true;
    case "code":
      return isFunction(value.node);
    case "array":
      return value.items.every(isClosed);
    case "object":
      return [...value.entries.values()].every(isClosed);
    case "call":
      return false;
    default:
      return value satisfies never;
  }
}

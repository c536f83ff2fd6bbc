// Code of XState 4 in the words of XState 5: functions take one object, `choose` and `pure` enqueue, `escalate` throws,
// `send` raises or is told its receiver. What has no other word keeps its text.

import { everyNode, type SourceFile } from "./source-file.ts";
import { calleeOf, nameOf, part, parts, type SyntaxNode } from "./syntax.ts";

/** Undefined where XState 5 has nothing of the kind. */
export function modernSource(file: SourceFile, node: SyntaxNode): string | undefined {
  if (isFunction(node)) return modernFunction(file, node);
  if (node.type !== "CallExpression") return file.textOf(node);
  const callee = calleeOf(node);
  const name = nameOf(callee) ?? nameOf(part(callee, "property")) ?? "";
  const given = parts(node, "arguments");
  const [first, second] = given;
  switch (name) {
    case "assign":
    case "log":
    case "cancel":
    case "forwardTo":
      return `${name}(${given.map((each) => modernValue(file, each, false)).join(", ")})`;
    case "raise":
    case "sendTo":
    case "sendParent":
      return `${name}(${given.map((each, at) => modernValue(file, each, at === (name === "sendTo" ? 1 : 0))).join(", ")})`;
    case "send":
      return first && modernSend(file, first, second);
    case "stop":
      return `stopChild(${given.map((each) => modernValue(file, each, false)).join(", ")})`;
    case "escalate":
      return first && modernEscalation(file, first);
    case "choose":
      return first && modernChoice(file, first);
    case "pure":
      return first && isFunction(first) ? enqueueing(modernAll(file, first)) : undefined;
    case "respond":
    case "start":
    case "sendUpdate":
    case "done":
      return undefined;
    default:
      return file.textOf(node);
  }
}

function isFunction({ type }: SyntaxNode): boolean {
  return type === "ArrowFunctionExpression" || type === "FunctionExpression" || type === "ObjectMethod";
}

/** `(ctx, { data }) => …` as `({ context: ctx, event: { data } }) => …`. */
function modernFunction(file: SourceFile, node: SyntaxNode, makesActions = false): string {
  const [context, event, ...more] = parts(node, "params");
  if (node.type === "ObjectMethod") return file.textOf(node);
  const replaced = replacedIn(file, node, makesActions);
  const spawns = /(?<![\w$.])spawn\(/.test(file.textOf(node));
  if (!context) {
    const text = withReplaced(file, node.start, node.end, replaced);
    return !spawns ? text : text.replace(/\(\s*\)/, "({ spawn })");
  }
  const names = [
    parameterText(file, "context", context),
    event && parameterText(file, "event", event),
    spawns ? "spawn" : undefined,
  ].filter((name) => name !== undefined);
  const last = more.at(-1) ?? event ?? context;
  const start = file.text.slice(node.start, context.start).trimEnd().endsWith("(")
    ? file.text.lastIndexOf("(", context.start)
    : context.start;
  const close = start === context.start ? last.end : file.text.indexOf(")", last.end) + 1;
  const body = withParameters(file, more[0], withReplaced(file, close, node.end, replaced));
  const params = body.includes("params.") && more.length > 0 ? ", params" : "";
  const all = names.length > 0 ? `{ ${names.join(", ")} }` : params === "" ? "" : "_";
  return `${file.text.slice(node.start, start)}(${all}${params})${body}`;
}

/** What stands beside the type of a guard or an action: `meta.cond.least` is `params.least`. */
function withParameters(file: SourceFile, meta: SyntaxNode | undefined, body: string): string {
  const name = nameOf(meta);
  if (name !== undefined)
    return body.replace(new RegExp(`\\b${name.replace(/\$/g, "\\$")}\\.(?:cond|action)\\.`, "g"), "params.");
  return meta?.type === "ObjectPattern" && /\b(?:cond|action)\b/.test(file.textOf(meta))
    ? body.replace(/(?<![\w$.])(?:cond|action)\./g, "params.")
    : body;
}

function parameterText(file: SourceFile, name: string, parameter: SyntaxNode): string | undefined {
  const inner = parameter.type === "AssignmentPattern" ? part(parameter, "left") : parameter;
  if (!inner) return undefined;
  const alias = nameOf(inner);
  if (alias !== undefined) return /^_+$/.test(alias) ? undefined : alias === name ? name : `${name}: ${alias}`;
  const annotation = part(inner, "typeAnnotation");
  return `${name}: ${file.text.slice(inner.start, annotation?.start ?? inner.end).trimEnd()}`;
}

interface Replaced {
  readonly node: SyntaxNode;
  readonly by: string;
}

/** What is spawned gets its name as `{ id }`, and actions that a function makes are XState 5's. */
function replacedIn(file: SourceFile, node: SyntaxNode, makesActions: boolean): Replaced[] {
  const found: Replaced[] = [];
  for (const each of everyNode(node)) {
    if (each.type !== "CallExpression" || file.work.left-- <= 0) continue;
    const name = nameOf(part(each, "callee")) ?? "";
    const id = parts(each, "arguments")[1];
    if (name === "spawn" && id && id.type !== "ObjectExpression")
      found.push({ node: id, by: `{ id: ${file.textOf(id)} }` });
    const by = makesActions && /^(?:send|stop|escalate|choose)$/.test(name) ? modernSource(file, each) : undefined;
    if (by !== undefined) found.push({ node: each, by });
  }
  return found.sort((one, other) => one.node.start - other.node.start);
}

function withReplaced(file: SourceFile, from: number, to: number, replaced: readonly Replaced[]): string {
  let [text, at] = ["", from];
  for (const { node, by } of replaced) {
    if (node.start < at) continue;
    text += file.text.slice(at, node.start) + by;
    at = node.end;
  }
  return text + file.text.slice(at, to);
}

/** Functions anywhere in an object or a list; a text where an event stands is an event of that type. */
function modernValue(file: SourceFile, node: SyntaxNode, isEvent: boolean): string {
  if (isFunction(node)) return modernFunction(file, node);
  if (isEvent && node.type === "StringLiteral") return `{ type: ${file.textOf(node)} }`;
  if (node.type !== "ObjectExpression" && node.type !== "ArrayExpression") return file.textOf(node);
  const functions = [...everyNode(node)].filter((each) => each !== node && isFunction(each));
  let [text, at] = ["", node.start];
  for (const each of functions.sort((one, other) => one.start - other.start)) {
    if (each.start < at) continue;
    text += file.text.slice(at, each.start) + modernFunction(file, each);
    at = each.end;
  }
  return text + file.text.slice(at, node.end);
}

function modernSend(file: SourceFile, event: SyntaxNode, options: SyntaxNode | undefined): string {
  const to = parts(options, "properties").find((each) => nameOf(part(each, "key")) === "to");
  const rest = parts(options, "properties").filter((each) => each !== to);
  const written = rest.map((each) => file.textOf(each)).join(", ");
  const given = [modernValue(file, event, true), ...(written === "" ? [] : [`{ ${written} }`])];
  const receiver = part(to, "value");
  if (!receiver) return `raise(${given.join(", ")})`;
  return `sendTo(${[modernValue(file, receiver, false), ...given].join(", ")})`;
}

function modernEscalation(file: SourceFile, value: SyntaxNode): string {
  return isFunction(value)
    ? `(all) => { throw (${modernFunction(file, value)})(all); }`
    : `() => { throw ${file.textOf(value)}; }`;
}

function modernAll(file: SourceFile, maker: SyntaxNode): string {
  return `for (const action of [(${modernFunction(file, maker, true)})({ context, event }) ?? []].flat()) enqueue(action);`;
}

function enqueueing(body: string): string {
  return `enqueueActions(({ context, event, enqueue, check }) => { ${body} })`;
}

function modernChoice(file: SourceFile, list: SyntaxNode): string | undefined {
  if (list.type !== "ArrayExpression") return undefined;
  const rows = parts(list, "elements").map((row) => {
    const value = (key: string) =>
      part(
        parts(row, "properties").find((each) => nameOf(part(each, "key")) === key),
        "value",
      );
    const [condition, actions] = [value("cond") ?? value("guard"), value("actions")];
    const all = actions?.type === "ArrayExpression" ? parts(actions, "elements") : actions ? [actions] : [];
    const calls = all.map((each) => modernSource(file, each));
    if (row.type !== "ObjectExpression" || calls.includes(undefined)) return undefined;
    const body = `{ ${calls.map((each) => `enqueue(${each});`).join(" ")} }`;
    return condition ? `if (check(${modernSource(file, condition)})) ${body}` : body;
  });
  return rows.includes(undefined) ? undefined : enqueueing(rows.join(" else "));
}

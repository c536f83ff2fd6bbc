// A source file that is read and never run: its text, its tree, and what its constants stand for.

import { parse, parseExpression } from "@babel/parser";
import { parseJsonText } from "#base/json-text.ts";
import { failure, type Result, success } from "#base/result.ts";
import type { ImportRefusal, TextPlace } from "../format.ts";
import { placesIn } from "../shared/text-place.ts";
import { bare, childrenOf, nameOf, part, parts, type SyntaxNode } from "./syntax.ts";

export interface SourceFile {
  readonly text: string;
  readonly tree: SyntaxNode;
  readonly constants: ReadonlyMap<string, SyntaxNode>;
  /** Interfaces, type aliases and enums by name. */
  readonly types: ReadonlyMap<string, SyntaxNode>;
  /** Names that mean something else where code is read, because a function has parameters of that name. */
  readonly hidden?: ReadonlyMap<string, unknown> | undefined;
  /** Written for XState 4. */
  readonly isOld?: boolean;
  /** What the event brings where code is read: XState 4 calls either `event.data`. */
  readonly brings?: "output" | "error" | undefined;
  /** Names of other files that stand in for their texts, with a place of each. */
  readonly borrowed: Map<string, SyntaxNode>;
  /** What is left to be done: constants that hold each other twice would double the work with each step. */
  readonly work: { left: number };
  placeOf(node: SyntaxNode): TextPlace;
  textOf(node: SyntaxNode): string;
}

export function constantOf({ constants, hidden }: SourceFile, name: string): SyntaxNode | undefined {
  return hidden?.has(name) ? undefined : constants.get(name);
}

const longestSource = 2_000_000;
const longestJson = 4_000_000;
const deepest = 400;
/** Values that are looked at; what is written by hand comes nowhere near, whatever its length. */
const mostWork = 3_000_000;

export function readSource(text: string): Result<SourceFile, ImportRefusal> {
  if (text.length > longestSource)
    return failure({ message: "A source file of more than 2 MB is not read.", line: 1, column: 1 });
  const nested = tooDeep(text);
  if (nested !== undefined) {
    const { line, column } = placesIn(text)(nested, nested);
    return failure({
      message: `Brackets are nested more than ${deepest} deep here. No machine needs that.`,
      line,
      column,
    });
  }
  const plain = parsed(text, ["typescript", "decorators"]);
  const tree = plain.ok ? plain : parsed(text, ["typescript", "jsx", "decorators"]);
  if (!tree.ok) return plain.ok ? failure(tree.error) : failure(plain.error);
  return success(fileOf(text, tree.value));
}

/** JSON is an expression; its tree has the same nodes. */
export function readJson(text: string): Result<SourceFile, ImportRefusal> {
  const json = parseJsonText(text, { maxLength: longestJson, maxDepth: 300 });
  if (!json.ok) return failure(json.error);
  const body = text.replace(/^\ufeff/, " ");
  const expression = parseExpression(body) as unknown as SyntaxNode;
  return success(fileOf(body, { type: "Program", start: 0, end: body.length, body: [], expression }));
}

type Plugins = ("typescript" | "jsx" | "decorators")[];

function parsed(text: string, plugins: Plugins): Result<SyntaxNode, ImportRefusal> {
  try {
    const tree = parse(text, { sourceType: "unambiguous", plugins, allowReturnOutsideFunction: true });
    return success(tree.program as unknown as SyntaxNode);
  } catch (thrown) {
    const { loc, message } = thrown as { loc?: { line: number; column: number }; message?: string };
    if (loc === undefined) return failure({ message: "The file is too tangled to be read.", line: 1, column: 1 });
    const reason = String(message).replace(/ \(\d+:\d+\)$/, "");
    return failure({ message: `This can't be read as TypeScript: ${reason}`, line: loc.line, column: loc.column + 1 });
  }
}

/** Where brackets go too deep, texts and comments included: it is only a bound. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 40 || code === 91 || code === 123) depth++;
    else if ((code === 41 || code === 93 || code === 125) && depth > 0) depth--;
    if (depth > deepest) return at;
  }
  return undefined;
}

function fileOf(text: string, tree: SyntaxNode): SourceFile {
  const place = placesIn(text);
  const constants = new Map<string, SyntaxNode>();
  const types = new Map<string, SyntaxNode>();
  for (const statement of parts(tree, "body").map(withoutExport)) {
    if (statement.type === "VariableDeclaration")
      for (const declarator of parts(statement, "declarations")) {
        const name = nameOf(part(declarator, "id"));
        const value = bare(part(declarator, "init"));
        if (name !== undefined && value) constants.set(name, value);
      }
    const name = nameOf(part(statement, "id"));
    if (name === undefined) continue;
    if (statement.type === "FunctionDeclaration") constants.set(name, statement);
    if (/^TS(?:Interface|TypeAlias|Enum)Declaration$/.test(statement.type)) types.set(name, statement);
  }
  for (const [name, value] of localConstants(tree)) if (!constants.has(name)) constants.set(name, value);
  return {
    text,
    tree,
    constants,
    types,
    borrowed: new Map(),
    work: { left: Math.min(mostWork, 50_000 + 4 * text.length) },
    placeOf: (node) => place(node.start, node.end),
    textOf: (node) => text.slice(node.start, node.end),
  };
}

/** What stands inside functions that make machines, as far as its name means one thing in the whole file. */
function localConstants(tree: SyntaxNode): ReadonlyMap<string, SyntaxNode> {
  const found = new Map<string, SyntaxNode>();
  const meanings = new Map<string, number>();
  const bind = (pattern: SyntaxNode | undefined) => {
    for (const node of pattern ? everyNode(pattern) : []) {
      const name = nameOf(node);
      if (name !== undefined) meanings.set(name, (meanings.get(name) ?? 0) + 1);
    }
  };
  for (const node of everyNode(tree)) {
    for (const parameter of parts(node, "params")) bind(parameter);
    if (node.type.startsWith("Import")) bind(part(node, "local"));
    if (node.type === "FunctionDeclaration") bind(part(node, "id"));
    if (node.type !== "VariableDeclaration") continue;
    for (const declarator of parts(node, "declarations")) {
      bind(part(declarator, "id"));
      const name = nameOf(part(declarator, "id"));
      const value = bare(part(declarator, "init"));
      if (node.kind === "const" && name !== undefined && value) found.set(name, value);
    }
  }
  return new Map([...found].filter(([name]) => meanings.get(name) === 1));
}

function withoutExport(statement: SyntaxNode): SyntaxNode {
  return part(statement, "declaration") ?? statement;
}

/** All nodes, parents first, without recursion. */
export function* everyNode(tree: SyntaxNode): Generator<SyntaxNode> {
  const waiting = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    // Not all at once: a list may be longer than a call may have arguments.
    const children = childrenOf(node);
    for (let at = children.length - 1; at >= 0; at--) waiting.push(children[at] as SyntaxNode);
  }
}

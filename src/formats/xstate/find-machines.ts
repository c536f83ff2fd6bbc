// The machines of a source file: `createMachine(…)`, `setup(…).createMachine(…)`, and `Machine(…)` of XState 4, with what
// `setup`, options and `.provide(…)` say of their implementations.

import { type ConfigValue, entry, readValue } from "./config-value.ts";
import { everyNode, type SourceFile } from "./source-file.ts";
import { bare, calleeOf, nameOf, part, parts, type SyntaxNode } from "./syntax.ts";

export interface FoundMachine {
  /** The constant it is bound to. */
  readonly name: string | undefined;
  readonly node: SyntaxNode;
  readonly config: ConfigValue;
  readonly isOld: boolean;
  /** `lamp.provide({ … })` further down, `setup({ … })`, the second argument, `.provide({ … })`: later ones win. */
  readonly sources: readonly ConfigValue[];
  readonly types: SyntaxNode | undefined;
  /** `.withContext({ … })`, which XState 4 has. */
  readonly contexts: readonly SyntaxNode[];
}

export function findMachines(file: SourceFile): FoundMachine[] {
  const calls = callsIn(file);
  const names = new Map([...file.constants].map(([name, node]) => [machineCallIn(node), name]));
  const found: FoundMachine[] = [];
  for (const node of calls.machines) {
    const [first, second] = parts(node, "arguments");
    const config = readValue(file, first);
    if (config?.kind !== "object") continue;
    const setup = setupOf(file, node);
    const options = readValue(file, second);
    const provided = calls.provided.get(node) ?? [];
    // A machine that is given a name first, and what it needs where it is used.
    const elsewhere = calls.providedByName.get(names.get(node) ?? "") ?? [];
    const sources = [...elsewhere, setup, options, ...provided].flatMap((value) => value ?? []);
    found.push({
      name: names.get(node),
      node,
      config,
      isOld: isOld(file, node, config, sources, calls.importsOld),
      sources,
      types: typesIn(setup, config, file, node),
      contexts: calls.contexts.get(node) ?? [],
    });
  }
  return found;
}

/** `createMachine` of `x.createMachine(…)` or `createMachine(…)`. */
function calledName(call: SyntaxNode): string | undefined {
  const callee = calleeOf(call);
  return nameOf(callee) ?? nameOf(part(callee, "property"));
}

/** Through `.provide(…)` and `.withConfig(…)` to the call that makes the machine. */
function machineCallIn(node: SyntaxNode): SyntaxNode {
  let inner = bare(node) ?? node;
  while (inner.type === "CallExpression" && /^(?:provide|withConfig|withContext)$/.test(calledName(inner) ?? ""))
    inner = bare(part(part(inner, "callee"), "object")) ?? inner;
  return inner;
}

function setupOf(file: SourceFile, node: SyntaxNode): ConfigValue | undefined {
  const callee = calleeOf(node);
  if (callee?.type !== "MemberExpression") return undefined;
  let object = bare(part(callee, "object"));
  const constant = object && file.constants.get(nameOf(object) ?? "");
  object = constant ?? object;
  return object?.type === "CallExpression" && calledName(object) === "setup"
    ? readValue(file, parts(object, "arguments")[0])
    : undefined;
}

interface Calls {
  readonly machines: readonly SyntaxNode[];
  readonly provided: ReadonlyMap<SyntaxNode, readonly ConfigValue[]>;
  readonly providedByName: ReadonlyMap<string, readonly ConfigValue[]>;
  readonly contexts: ReadonlyMap<SyntaxNode, readonly SyntaxNode[]>;
  readonly importsOld: boolean;
}

/** One walk through the file, however many machines it has. */
function callsIn(file: SourceFile): Calls {
  const machines: SyntaxNode[] = [];
  const provided = new Map<SyntaxNode, ConfigValue[]>();
  const providedByName = new Map<string, ConfigValue[]>();
  const contexts = new Map<SyntaxNode, SyntaxNode[]>();
  const add = <Key, Value>(to: Map<Key, Value[]>, key: Key, value: Value) => {
    const known = to.get(key);
    if (known) known.push(value);
    else to.set(key, [value]);
  };
  for (const node of everyNode(file.tree)) {
    const called = node.type === "CallExpression" ? calledName(node) : undefined;
    if (called === "createMachine" || called === "Machine") machines.push(node);
    if (called === "withContext") add(contexts, machineCallIn(node), node);
    if (called !== "provide" && called !== "withConfig") continue;
    const value = readValue(file, parts(node, "arguments")[0]);
    const made = machineCallIn(node);
    const name = nameOf(made);
    if (!value) continue;
    if (name === undefined) add(provided, made, value);
    else add(providedByName, name, value);
  }
  return { machines, provided, providedByName, contexts, importsOld: importsOld(file) };
}

const oldImport =
  /import\s*\{[^}]{0,1000}\b(?:interpret|Machine|send|respond|pure|choose)\b[^}]{0,1000}\}\s*from\s*["']xstate/;

function importsOld({ text }: SourceFile): boolean {
  return oldImport.test(text);
}

function isOld(
  file: SourceFile,
  node: SyntaxNode,
  config: ConfigValue,
  sources: readonly ConfigValue[],
  isImportedOld: boolean,
): boolean {
  if (setupOf(file, node)) return false;
  if (calledName(node) === "Machine" || sources.some((source) => entry(source, "services", "activities"))) return true;
  if (["schema", "tsTypes", "predictableActionArguments"].some((key) => entry(config, key))) return true;
  const text = file.textOf(config.node);
  const hasNew = /\b(?:guard|reenter)\s*:|\(\s*\{\s*(?:context|event)\b/.test(text);
  const hasOld = /\b(?:cond|internal|onEntry|onExit)\s*:/.test(text);
  return hasOld ? !hasNew : isImportedOld && !hasNew;
}

function typesIn(
  setup: ConfigValue | undefined,
  config: ConfigValue,
  file: SourceFile,
  node: SyntaxNode,
): SyntaxNode | undefined {
  const value = entry(setup, "types") ?? entry(config, "types", "schema");
  if (value)
    return originalOf(
      file,
      setup ?? config,
      value === entry(setup, "types") || entry(config, "types") ? "types" : "schema",
    );
  return part(node, "typeParameters") ?? part(node, "typeArguments");
}

/** With its casts, which a value has lost. */
function originalOf(file: SourceFile, holder: ConfigValue, key: string): SyntaxNode | undefined {
  const object = holder.node.type === "Identifier" ? file.constants.get(nameOf(holder.node) ?? "") : holder.node;
  const property = parts(object, "properties").find((each) => nameOf(part(each, "key")) === key);
  return part(property, "value");
}

// Which part of a compiled machine's text stands for which drawn thing. The text follows the configuration that XState
// reads, so states are found by their keys and transitions by the place that the compiler gave them.

import { compile } from "#compile/compile.ts";
import type { SourceMap } from "#compile/source-map.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Reference } from "#stores/reference.ts";
import { type ScannedProperty, type ScannedValue, scanValue } from "./scan-literal.ts";

export interface CodeSpan extends Reference {
  readonly from: number;
  readonly to: number;
}

export function linkJson(project: Project, machine: Id, text: string): CodeSpan[] {
  return linkAt(project, machine, scanValue(text, 0));
}

/** Every machine in the file: the one that is shown and those that it invokes. */
export function linkTypeScript(project: Project, text: string): CodeSpan[] {
  const spans: CodeSpan[] = [];
  const machineByRoot = new Map(Object.entries(project.machines).map(([id, { root }]) => [root, id]));
  for (const { index } of text.matchAll(/\bcreateMachine\(/g)) {
    const config = scanValue(text, index + "createMachine(".length);
    const root = config && textOf(text, propertyOf(config, "id")?.value);
    const machine = root === undefined ? undefined : machineByRoot.get(root);
    if (machine !== undefined) spans.push(...linkAt(project, machine, config));
  }
  return spans;
}

interface Linking {
  readonly sourceMap: SourceMap;
  readonly idByPath: ReadonlyMap<string, Id>;
  readonly spans: CodeSpan[];
}

function linkAt(project: Project, machine: Id, config: ScannedValue | undefined): CodeSpan[] {
  const { sourceMap } = compile(project, machine);
  const idByPath = new Map([...sourceMap.states].map(([id, path]) => [JSON.stringify(path), id]));
  const linking: Linking = { sourceMap, idByPath, spans: [] };
  const waiting = config ? [{ node: config, from: config.from, path: [] as readonly string[] }] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, from, path } = next;
    const id = idByPath.get(JSON.stringify(path));
    if (id === undefined) continue;
    linking.spans.push({ table: "states", id, from, to: node.to });
    linkState(linking, id, node);
    for (const child of propertyOf(node, "states")?.value.properties ?? [])
      waiting.push({ node: child.value, from: child.from, path: [...path, child.key] });
  }
  return linking.spans;
}

function linkState(linking: Linking, state: Id, node: ScannedValue): void {
  for (const { key, value, from } of node.properties) {
    if (key === "on") for (const event of value.properties) linkTransitions(linking, state, event.key, event);
    if (key === "after") linkAfter(linking, state, value);
    if (key === "always") linkTransitions(linking, state, "", { from, value });
    if (key === "onDone") linkTransitions(linking, state, `xstate.done.state.${state}`, { from, value });
    if (key === "invoke") linkInvocations(linking, state, value);
  }
}

/** The delays of a state are named after their expressions, which are not written alike in both languages. */
function linkAfter(linking: Linking, state: Id, after: ScannedValue): void {
  const prefix = "xstate.after.";
  const delays = new Set<string>();
  for (const place of linking.sourceMap.transitions.values())
    if (place.state === state && place.descriptor.startsWith(prefix)) delays.add(place.descriptor);
  const inOrder = [...delays];
  after.properties.forEach((property, position) => {
    const named = `${prefix}${property.key}.${state}`;
    const descriptor = delays.has(named) ? named : inOrder[position];
    if (descriptor !== undefined) linkTransitions(linking, state, descriptor, property);
  });
}

function linkInvocations(linking: Linking, state: Id, invoke: ScannedValue): void {
  const { sourceMap, spans } = linking;
  const ids = [...sourceMap.invocations].filter(([, place]) => place.state === state);
  listOf(invoke).forEach((call, position) => {
    const id = ids.find(([, place]) => place.index === position)?.[0];
    if (id === undefined) return;
    spans.push({ table: "invocations", id, from: call.from, to: call.to });
    const done = propertyOf(call, "onDone");
    const error = propertyOf(call, "onError");
    if (done) linkTransitions(linking, state, `xstate.done.actor.${id}`, done);
    if (error) linkTransitions(linking, state, `xstate.error.actor.${id}`, error);
  });
}

function linkTransitions(
  { sourceMap, spans }: Linking,
  state: Id,
  descriptor: string,
  { from, value }: Pick<ScannedProperty, "from" | "value">,
): void {
  const items = listOf(value);
  items.forEach((item, index) => {
    const id = sourceMap.transitionAt({ state, descriptor, index });
    if (id !== undefined)
      spans.push({ table: "transitions", id, from: items.length === 1 ? from : item.from, to: item.to });
  });
}

function listOf(value: ScannedValue): readonly ScannedValue[] {
  return value.kind === "array" ? value.items : [value];
}

function propertyOf({ properties }: ScannedValue, key: string): ScannedProperty | undefined {
  return properties.find((property) => property.key === key);
}

function textOf(text: string, value: ScannedValue | undefined): string | undefined {
  const source = value && text.slice(value.from, value.to);
  return source && /^".*"$/.test(source) ? source.slice(1, -1) : undefined;
}

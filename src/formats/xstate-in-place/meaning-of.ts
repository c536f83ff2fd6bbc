// What a machine does, as a text that is equal for two documents with the same meaning, whatever their ids are: to check
// that a file reads back as the drawing it was written from.

import type { Id } from "#model/schema/common.ts";
import type { ContextField } from "#model/schema/machine.ts";
import type { Project } from "#model/schema/project.ts";
import { printCode } from "../shared/print-code.ts";
import { machinePieces } from "./machine-pieces.ts";
import { mapCode } from "./map-code.ts";

/** By the path of keys that leads to each state. */
export function meaningOf(project: Project, machine: Id): ReadonlyMap<string, string> {
  const meaning = new Map<string, string>();
  const pieces = machinePieces(withoutTypes(project), machine);
  if (!pieces) return meaning;
  const paths = new Map<Id, string>();
  const waiting = [{ id: pieces.root, path: "" }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    paths.set(next.id, next.path);
    for (const id of pieces.states.get(next.id)?.children ?? [])
      waiting.push({ id, path: `${next.path}/${pieces.states.get(id)?.key}` });
  }
  const sources = new Map(
    Object.values(project.implementations).flatMap(({ name, source }) =>
      source === undefined ? [] : [[JSON.stringify(name), source.trim()] as const],
    ),
  );
  const plain = (text: string) => {
    if (text.startsWith('"#')) return `"#${paths.get(text.slice(2, -1)) ?? text}"`;
    return sources.get(text) ?? text;
  };
  for (const { id, entries } of pieces.states.values()) {
    const own = entries
      .filter(({ key }) => key !== "id")
      .map(({ key, value }) => `${key}: ${printCode(mapCode(withoutIds(value), plain))}`);
    meaning.set(paths.get(id) ?? "", own.sort().join("\n"));
  }
  const context = pieces.context?.kind === "arrow" ? pieces.context.body : pieces.context;
  if (context?.kind === "object")
    meaning.set(
      "context",
      context.entries
        .map(({ key, value }) => `${key}: ${printCode(value)}`)
        .sort()
        .join("\n"),
    );
  return meaning;
}

/** Invocations have ids too, which the source need not give. */
function withoutIds(value: Parameters<typeof printCode>[0]): Parameters<typeof printCode>[0] {
  if (value.kind === "array") return { ...value, items: value.items.map(withoutIds) };
  if (value.kind !== "object" || !value.entries.some(({ key }) => key === "src")) return value;
  return { ...value, entries: value.entries.filter(({ key }) => key !== "id") };
}

/** How code is spelled depends on what is known of its types, and what it does doesn't. */
function withoutTypes(project: Project): Project {
  const untyped = (fields: readonly ContextField[] | undefined) =>
    (fields ?? []).map((field) => ({ ...field, type: "unknown" }));
  const machines = Object.entries(project.machines).map(([id, { context, input, output: _, ...rest }]) => {
    return [id, { ...rest, context: untyped(context), input: untyped(input) }] as const;
  });
  const events = Object.entries(project.events).map(([id, { name }]) => [id, { name }] as const);
  return { ...project, machines: Object.fromEntries(machines), events: Object.fromEntries(events) };
}

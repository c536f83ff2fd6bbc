// What was written may lead to `#id`, and the state may have another id in the source, or none yet.

import type { Id } from "#model/schema/common.ts";
import { readValue } from "../xstate/config-value.ts";
import { parts } from "../xstate/syntax.ts";
import { indentAt, isFirstOnLine } from "./layout-of.ts";
import { propertyCalled } from "./patch-code.ts";
import type { NodeOfState } from "./patch-states.ts";
import type { Patcher } from "./patcher.ts";
import type { TextEdit } from "./text-edit.ts";

export function patchTargets(patcher: Patcher, edits: readonly TextEdit[], nodeOf: NodeOfState): readonly TextEdit[] {
  const needed = new Set<Id>();
  const renamed = edits.map((edit) => ({
    ...edit,
    text: edit.text.replace(/(["'])#([\w-]+)\1/g, (whole, quote: string, id: Id) => {
      const node = nodeOf(id);
      if (!node) return whole;
      const given = readValue(patcher.file, propertyValue(patcher, node));
      if (given?.kind === "literal") return `${quote}#${given.value}${quote}`;
      needed.add(id);
      return whole;
    }),
  }));
  return [...renamed, ...[...needed].flatMap((id) => idEdit(patcher, id, nodeOf) ?? [])];
}

function propertyValue(patcher: Patcher, node: Parameters<typeof propertyCalled>[1]) {
  const property = propertyCalled(patcher, node, "id");
  return property?.value as Parameters<typeof readValue>[1];
}

function idEdit({ file: { text }, style }: Patcher, id: Id, nodeOf: NodeOfState): TextEdit | undefined {
  const node = nodeOf(id);
  if (!node) return undefined;
  const written = `id: ${style.quote}${id}${style.quote}`;
  const [first] = parts(node, "properties");
  if (!first) return { from: node.start, to: node.end, text: `{ ${written} }` };
  const gap = isFirstOnLine(text, first.start) ? `${style.lineEnd}${indentAt(text, first.start)}` : " ";
  return { from: first.start, to: first.start, text: `${written},${gap}` };
}

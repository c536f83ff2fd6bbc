// Finds the smallest spans of the source that have to change for one piece of configuration to become another.

import { type CallCode, type Code, type CodeEntry, printKey } from "../shared/code.ts";
import { printCode } from "../shared/print-code.ts";
import { readValue } from "../xstate/config-value.ts";
import { answerOf } from "../xstate/function-of-code.ts";
import { nominalText } from "../xstate/nominal-text.ts";
import { everyNode } from "../xstate/source-file.ts";
import { bare, calleeOf, nameOf, part, parts, type SyntaxNode } from "../xstate/syntax.ts";
import { type AlignedItem, alignItems } from "./align-items.ts";
import { indentAt, nextSign, restyled } from "./layout-of.ts";
import { insertEntries, insertItem, print, removeItems } from "./patch-items.ts";
import type { Patcher } from "./patcher.ts";

export function patchObject(
  patcher: Patcher,
  node: SyntaxNode,
  before: readonly CodeEntry[],
  after: readonly CodeEntry[],
): void {
  const old = new Map(before.map((entry) => [entry.key, entry.value]));
  const renamed = renamedKeys(before, after);
  const kept = new Set(after.map(({ key }) => key));
  const added: CodeEntry[] = [];
  for (const { key, value } of after) {
    const known = old.get(key);
    const from = renamed.get(key);
    const property = propertyCalled(patcher, node, key);
    if (known && isSame(known, value)) continue;
    if (from !== undefined) renameKey(patcher, propertyCalled(patcher, node, from), key);
    else if (property) patchValue(patcher, valueIn(property), known, value);
    else added.push({ key, value });
  }
  const gone = before.filter(({ key }) => !kept.has(key) && ![...renamed.values()].includes(key));
  const properties = gone.flatMap(({ key }) => propertyCalled(patcher, node, key) ?? []);
  removeItems(patcher, parts(node, "properties"), properties);
  insertEntries(patcher, node, added, properties);
}

/** A key that went and one that came with the very same value are one key that was renamed. */
function renamedKeys(before: readonly CodeEntry[], after: readonly CodeEntry[]): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const gone = before.filter(({ key }) => !after.some((entry) => entry.key === key));
  for (const { key, value } of after) {
    if (before.some((entry) => entry.key === key)) continue;
    const from = gone.find((entry) => isSame(entry.value, value) && ![...renamed.values()].includes(entry.key));
    if (from) renamed.set(key, from.key);
  }
  return renamed;
}

export function isSame(left: Code | undefined, right: Code | undefined): boolean {
  return left !== undefined && right !== undefined && printCode(left) === printCode(right);
}

export function propertyCalled(patcher: Patcher, node: SyntaxNode, key: string): SyntaxNode | undefined {
  return parts(node, "properties").find((property) => keyOf(patcher, property) === key);
}

function keyOf({ file, aliases }: Patcher, property: SyntaxNode): string | undefined {
  const alias = aliases.get(property);
  if (alias !== undefined) return alias;
  const key = part(property, "key");
  if (!property.computed && nameOf(key) !== undefined) return nameOf(key);
  const value = readValue(file, key);
  return value?.kind === "literal" ? String(value.value) : nominalText(file, key);
}

function valueIn(property: SyntaxNode): SyntaxNode {
  return part(property, "value") ?? property;
}

export function renameKey(patcher: Patcher, property: SyntaxNode | undefined, key: string): void {
  const node = part(property, "key");
  if (!property || !node) return;
  const written = restyled(printKey(key), patcher.style, "");
  if (property.shorthand) {
    patcher.edits.push({ from: property.start, to: property.start, text: `${written}: ` });
    return;
  }
  const to = property.computed ? nextSign(patcher.file.text, node.end) + 1 : node.end;
  patcher.edits.push({ from: property.start, to, text: written });
}

export function patchValue(patcher: Patcher, node: SyntaxNode, before: Code | undefined, after: Code): void {
  const inner = bare(node) ?? node;
  if (before && patchInside(patcher, inner, before, after)) return;
  if (holdsSpread(inner)) patcher.refuse("It holds values that are spread into it from elsewhere.");
  const indent = indentAt(patcher.file.text, node.start);
  const used = node.start - (patcher.file.text.lastIndexOf("\n", node.start - 1) + 1) - indent.length;
  patcher.edits.push({ from: node.start, to: node.end, text: print(patcher, after, indent, used) });
}

function holdsSpread(node: SyntaxNode): boolean {
  if (!/^(?:Array|Object)Expression$/.test(node.type)) return false;
  for (const each of everyNode(node)) if (each.type === "SpreadElement") return true;
  return false;
}

/** False where there is nothing to hold on to inside, and all of it has to be written anew. */
function patchInside(patcher: Patcher, node: SyntaxNode, before: Code, after: Code): boolean {
  if (node.type === "ObjectExpression") {
    const [old, now] = [asEntries(patcher, node, before), asEntries(patcher, node, after)];
    if (old && now) {
      patchObject(patcher, node, old, now);
      return true;
    }
  }
  if (before.kind === "arrow" && after.kind === "arrow" && before.parameters === after.parameters) {
    const object = answerOf(node);
    if (object?.type === "ObjectExpression") {
      patchValue(patcher, object, before.body, after.body);
      return true;
    }
  }
  if (before.kind === "call" && after.kind === "call" && node.type === "CallExpression")
    return patchCall(patcher, node, before, after);
  if (before.kind === "array" || after.kind === "array" || node.type === "ArrayExpression")
    return patchList(patcher, node, itemsOf(before), itemsOf(after));
  return false;
}

function patchCall(patcher: Patcher, node: SyntaxNode, before: CallCode, after: CallCode): boolean {
  const [callee, nodes] = [calleeOf(node), parts(node, "arguments")];
  const isAlike = before.callee === after.callee && before.values.length === after.values.length;
  const called = nameOf(callee) ?? nameOf(part(callee, "property"));
  if (!isAlike || called !== after.callee || nodes.length !== after.values.length) return false;
  for (const [at, value] of after.values.entries()) {
    const given = nodes[at];
    if (given && !isSame(before.values[at], value)) patchValue(patcher, given, before.values[at], value);
  }
  return true;
}

/** `"done"` in a place where the source has `{ target: "done" }`. */
function asEntries(patcher: Patcher, node: SyntaxNode, code: Code): readonly CodeEntry[] | undefined {
  if (code.kind === "object") return code.entries;
  const isTarget = code.kind === "raw" && code.text.startsWith('"') && propertyCalled(patcher, node, "target");
  return isTarget ? [{ key: "target", value: code }] : undefined;
}

function itemsOf(code: Code): readonly Code[] {
  return code.kind === "array" ? code.items : [code];
}

interface Slot {
  readonly element: SyntaxNode;
  /** Not for what a constant holds, which may be meant for other lists as well. */
  readonly isOwn: boolean;
}

/** Of `...others` as many as it stands for: none where they are in another file. */
function slotsOf({ file }: Patcher, element: SyntaxNode): Slot[] {
  if (element.type !== "SpreadElement") return [{ element, isOwn: true }];
  const spread = readValue(file, part(element, "argument"));
  return spread?.kind === "array" ? spread.items.map(() => ({ element, isOwn: false })) : [];
}

/** The text of an item that has left its place, where it comes again. */
function movedText({ file }: Patcher, slots: readonly Slot[], before: readonly Code[], now: Code): string | undefined {
  const at = before.findIndex((each) => isSame(each, now));
  const slot = slots[at];
  return slot?.isOwn ? file.textOf(slot.element) : undefined;
}

function patchList(patcher: Patcher, node: SyntaxNode, before: readonly Code[], after: readonly Code[]): boolean {
  const isList = node.type === "ArrayExpression";
  const elements = isList ? parts(node, "elements") : [node];
  const slots = elements.flatMap((each) => slotsOf(patcher, each));
  if (slots.length === 0 || slots.length !== before.length) return false;
  if (!isList && after.length === 0) return false;
  const steps = alignItems(before, after, isSame);
  const touches = ({ from, to }: AlignedItem) => !isSame(before[from ?? -1], after[to ?? -1]);
  if (steps.some((step) => touches(step) && slots[step.from ?? -1]?.isOwn === false)) return false;
  const removed: SyntaxNode[] = [];
  const wrap = !isList && after.length > 1;
  if (wrap) patcher.edits.push({ from: node.start, to: node.start, text: "[" });
  let anchor: SyntaxNode | undefined;
  for (const { from, to } of steps) {
    const [old, now, at] = [before[from ?? -1], after[to ?? -1], slots[from ?? -1]?.element];
    const moved = now && !isSame(old, now) ? movedText(patcher, slots, before, now) : undefined;
    if (at && now) {
      if (moved !== undefined) patcher.edits.push({ from: at.start, to: at.end, text: moved });
      else if (old && !isSame(old, now)) patchValue(patcher, at, old, now);
      anchor = at;
    } else if (at) removed.push(at);
    else if (now) insertItem(patcher, isList ? node : undefined, anchor, elements, now, moved);
  }
  if (wrap) patcher.edits.push({ from: node.end, to: node.end, text: "]" });
  removeItems(patcher, elements, removed);
  return true;
}

// What belongs to a machine as a whole: its context, and what `setup` has to offer for parts that are new.

import type { Loss } from "../format.ts";
import type { Code } from "../shared/code.ts";
import type { FoundMachine } from "../xstate/find-machines.ts";
import { answerOf, isFunction } from "../xstate/function-of-code.ts";
import { bare, part, parts, type SyntaxNode } from "../xstate/syntax.ts";
import { inPlaceLosses } from "./losses.ts";
import { type MachinePieces, setupTables } from "./machine-pieces.ts";
import { isSame, patchObject, patchValue, propertyCalled } from "./patch-code.ts";
import { insertEntries } from "./patch-items.ts";
import type { Patcher } from "./patcher.ts";
import type { TextEdit } from "./text-edit.ts";

export function patchContext(
  patcher: Patcher,
  { config }: FoundMachine,
  before: MachinePieces,
  after: MachinePieces,
): void {
  const node = config.node;
  if (node.type !== "ObjectExpression" || isSame(before.context, after.context)) return;
  if (!before.context && !after.context) return;
  const property = propertyCalled(patcher, node, "context");
  const value = bare(part(property, "value"));
  if (!after.context) return;
  if (!property || !value) {
    insertEntries(patcher, node, [{ key: "context", value: after.context }]);
    return;
  }
  const object = isFunction(value) ? answerOf(value) : value;
  const [old, now] = [inside(before.context), inside(after.context)];
  const readsInput = after.context.kind === "arrow" && after.context.parameters.includes("input");
  const canRead = isFunction(value) && parts(value, "params").length > 0;
  if (object?.type === "ObjectExpression" && old && now && (!readsInput || canRead))
    patchObject(patcher, object, old, now);
  else patchValue(patcher, value, undefined, after.context);
}

function inside(code: Code | undefined) {
  const object = code?.kind === "arrow" ? code.body : code;
  return object?.kind === "object" ? object.entries : undefined;
}

export function patchSetup(
  patcher: Patcher,
  { sources, isOld }: FoundMachine,
  before: MachinePieces,
  after: MachinePieces,
  losses: Loss[],
): readonly TextEdit[] {
  const own: Patcher = { ...patcher, edits: [] };
  const holders = sources.filter(({ node }) => node.type === "ObjectExpression");
  const setup = (isOld ? holders.at(-1) : sources[0] === holders[0] ? holders[0] : undefined)?.node;
  for (const table of setupTables) {
    const word = isOld && table === "actors" ? "services" : table;
    const added = [...after.setup[table]].filter(
      ([name]) => !before.setup[table].has(name) && !isKnown(own, sources, word, name) && !isInline(own, name),
    );
    if (added.length === 0) continue;
    const entries = added.map(([key, value]) => ({ key, value }));
    if (table === "actors" || !setup) {
      const names = added.map(([name]) => `"${name}"`).join(", ");
      const message = `Provide ${names} under \`${word}\`: ${setup ? "what they do is not drawn" : "the file has no setup to put them into"}.`;
      losses.push({ code: "setup", kind: inPlaceLosses.setup.kind, message });
      continue;
    }
    const holder = bare(part(propertyCalled(own, setup, table), "value"));
    if (holder?.type === "ObjectExpression") insertEntries(own, holder, entries);
    else insertEntries(own, setup, [{ key: table, value: { kind: "object", entries } }]);
  }
  return own.edits;
}

function isKnown(patcher: Patcher, sources: FoundMachine["sources"], table: string, name: string): boolean {
  return sources.some(({ node }) => {
    const holder: SyntaxNode | undefined = bare(part(propertyCalled(patcher, node, table), "value"));
    return holder !== undefined && propertyCalled(patcher, holder, name) !== undefined;
  });
}

/** It stands where it is used. */
function isInline(patcher: Patcher, name: string): boolean {
  const written = patcher.withSource({ kind: "raw", text: JSON.stringify(name) });
  return written.kind === "raw" && written.text !== JSON.stringify(name);
}

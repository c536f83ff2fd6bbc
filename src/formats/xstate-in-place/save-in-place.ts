// Writes a changed drawing back into the source file it was read from: only the spans that mean something else now are
// changed, and the result is read again to make sure that it says what is drawn.

import { failure, type Result, success } from "#base/result.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Exported, ExportRefusal, Imported, Loss } from "../format.ts";
import type { Code } from "../shared/code.ts";
import { type FoundMachine, findMachines } from "../xstate/find-machines.ts";
import { importMachines } from "../xstate/import-machines.ts";
import { everyNode, readSource, type SourceFile } from "../xstate/source-file.ts";
import { nameOf, part, type SyntaxNode } from "../xstate/syntax.ts";
import { afterAliases } from "./after-aliases.ts";
import { styleOf } from "./layout-of.ts";
import { inPlaceLosses } from "./losses.ts";
import { type MachinePieces, machinePieces } from "./machine-pieces.ts";
import { mapCode } from "./map-code.ts";
import { mapPieces } from "./map-pieces.ts";
import { meaningOf } from "./meaning-of.ts";
import { noteLosses } from "./note-losses.ts";
import { oldPieces, unsayableIn } from "./old-pieces.ts";
import { patchImports } from "./patch-imports.ts";
import { patchContext, patchSetup } from "./patch-machine.ts";
import { type NodeOfState, patchStates } from "./patch-states.ts";
import { patchTargets } from "./patch-targets.ts";
import type { Patcher } from "./patcher.ts";
import { plainSpelling, spelled, typedSpelling } from "./spelling.ts";
import { applyEdits, type TextEdit } from "./text-edit.ts";

export interface InPlace extends Exported {
  readonly edits: readonly TextEdit[];
}

export function saveInPlace(original: string, project: Project): Result<InPlace, ExportRefusal> {
  const file = readSource(original);
  if (!file.ok) return failure({ message: `The source file can't be read any more: ${file.error.message}` });
  const found = findMachines(file.value);
  const imported = importMachines(file.value, found, project.name);
  if (!imported.ok || found.length === 0)
    return failure({ message: "There is no machine in the source file any more." });
  const losses: Loss[] = [];
  noteLosses(imported.value.project, project, (code, message, inDocument) =>
    losses.push({ code, kind: inPlaceLosses[code].kind, message, ...(inDocument ? { inDocument } : {}) }),
  );
  const edits: TextEdit[] = [];
  const machines = Object.keys(imported.value.project.machines);
  for (const [at, id] of machines.entries()) {
    const machine = found[at];
    if (!machine || !Object.hasOwn(project.machines, id)) continue;
    const done = editsOf(file.value, machine, imported.value, project, id, losses);
    if (!done.ok) return done;
    edits.push(...done.value);
  }
  edits.push(
    ...patchImports(
      file.value,
      styleOf(original),
      edits,
      found.some(({ isOld }) => isOld),
    ),
  );
  const text = applyEdits(original, edits);
  if (text === undefined) return failure({ message: unclear("Several of the changes meet at one place of the file.") });
  const difference = firstDifference(text, project, machines);
  return difference === undefined ? success({ text, losses, edits }) : failure({ message: unclear(difference) });
}

function unclear(reason: string): string {
  return `The changes can't be written into this file without touching more than they should. ${reason} Export the drawing as a new file instead.`;
}

function editsOf(
  file: SourceFile,
  found: FoundMachine,
  { project: old, places }: Imported,
  project: Project,
  id: Id,
  losses: Loss[],
): Result<readonly TextEdit[], ExportRefusal> {
  const [before, after] = [wordedPieces(file, found, old, id), wordedPieces(file, found, project, id)];
  if (!before || !after) return success([]);
  const nodeOf = stateNodes(file, before, places);
  const refusals: string[] = [];
  const patcher: Patcher = {
    file,
    refuse: (reason) => refusals.push(reason),
    style: styleOf(file.text),
    edits: [],
    withSource: (code) => mapCode(code, (text) => sourceOf(file, project, found, places, text) ?? text),
    aliases: new Map([...afterAliases(old, before, nodeOf, places), ...(found.isOld ? oldAliases(file) : [])]),
  };
  const lost = patchStates(patcher, before, after, nodeOf);
  const [first] = lost;
  if (first !== undefined)
    return failure({
      message: unclear(
        `"${project.states[first]?.name}" has no place of its own there, or shares it with another state.`,
      ),
    });
  patchContext(patcher, found, before, after);
  const edits = [...patchTargets(patcher, patcher.edits, nodeOf)];
  edits.push(...patchSetup(patcher, found, before, after, losses));
  const unsayable = found.isOld ? unsayableIn(edits.map(({ text }) => text).join("\n")) : undefined;
  if (unsayable !== undefined)
    refusals.push(`XState 4, for which the file is written, has no word for "${unsayable}".`);
  const [refusal] = refusals;
  if (refusal !== undefined) return failure({ message: unclear(refusal) });
  return success(edits);
}

/** Objects that stand for one state alone; what several states share can't be changed for one of them. */
function stateNodes(file: SourceFile, before: MachinePieces, places: Imported["places"]): NodeOfState {
  const objects = new Map<string, SyntaxNode>();
  for (const node of everyNode(file.tree))
    if (node.type === "ObjectExpression") objects.set(`${node.start}+${node.end - node.start}`, node);
  const owners = new Map<SyntaxNode, number>();
  const nodes = new Map<Id, SyntaxNode>();
  for (const id of before.states.keys()) {
    const place = places.get(`states ${id}`);
    const node = place && objects.get(`${place.offset}+${place.length}`);
    if (!node) continue;
    nodes.set(id, node);
    owners.set(node, (owners.get(node) ?? 0) + 1);
  }
  return (id) => {
    const node = nodes.get(id);
    return node && owners.get(node) === 1 ? node : undefined;
  };
}

/** In the words of the file: of its XState, and without types where it has none. */
function wordedPieces(file: SourceFile, { isOld }: FoundMachine, project: Project, id: Id): MachinePieces | undefined {
  const pieces = machinePieces(project, id);
  if (!pieces) return undefined;
  if (isOld) return oldPieces(project, pieces);
  const spelling = hasTypes(file) ? typedSpelling : plainSpelling;
  const value = (code: Code) => spelled(code, spelling);
  return mapPieces(pieces, { value, entry: (_, entry) => ({ ...entry, value: value(entry.value) }) });
}

function hasTypes(file: SourceFile): boolean {
  for (const { type } of everyNode(file.tree)) if (type.startsWith("TS")) return true;
  return false;
}

const oldNames: Readonly<Record<string, string>> = { onEntry: "entry", onExit: "exit" };

/** What XState 4 called otherwise before. */
function oldAliases(file: SourceFile): ReadonlyMap<SyntaxNode, string> {
  const aliases = new Map<SyntaxNode, string>();
  for (const node of everyNode(file.tree)) {
    const now = node.type === "ObjectProperty" ? oldNames[nameOf(part(node, "key")) ?? ""] : undefined;
    if (now !== undefined) aliases.set(node, now);
  }
  return aliases;
}

/** Inline code has a name in the drawing only. */
function sourceOf(
  file: SourceFile,
  { implementations }: Project,
  { sources, isOld }: FoundMachine,
  places: Imported["places"],
  text: string,
): string | undefined {
  if (!text.startsWith('"')) return undefined;
  const [id, named] = Object.entries(implementations).find(([, one]) => JSON.stringify(one.name) === text) ?? [];
  if (named?.source === undefined) return undefined;
  const isDeclared = sources.some((source) => {
    const tables = source.kind === "object" ? source.entries : undefined;
    const table = tables?.get(named.kind === "guard" ? "guards" : "actions");
    return table?.kind === "object" && table.entries.has(named.name);
  });
  if (isDeclared) return undefined;
  // A drawing has it in the words of XState 5.
  const place = isOld ? places.get(`implementations ${id}`) : undefined;
  return place ? file.text.slice(place.offset, place.offset + place.length) : named.source.trim();
}

function firstDifference(text: string, project: Project, machines: readonly Id[]): string | undefined {
  const file = readSource(text);
  const again = file.ok ? importMachines(file.value, findMachines(file.value), project.name) : undefined;
  if (!again?.ok) return "What would be written can't be read again.";
  const read = Object.keys(again.value.project.machines);
  for (const [at, id] of machines.entries()) {
    if (!Object.hasOwn(project.machines, id)) continue;
    const [wanted, found] = [meaningOf(project, id), meaningOf(again.value.project, read[at] ?? "")];
    for (const path of new Set([...wanted.keys(), ...found.keys()]))
      if (wanted.get(path) !== found.get(path))
        return `It would not read back the same ${path === "" ? "at the machine itself" : `at "${path.replace(/^\//, "")}"`}.`;
  }
  return undefined;
}

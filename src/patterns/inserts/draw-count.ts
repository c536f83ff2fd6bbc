// How a join knows that enough branches are done: of one, that it stands at its end; of several, a number that each raises
// when it comes there. A number stays as small a drawing for ten branches as for three.

import { addField } from "#model/edits/fields/add-field.ts";
import { changeRecords } from "#model/edits/support/change-records.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Action } from "#model/schema/action.ts";
import type { Id } from "#model/schema/common.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { Branch } from "./draw-branch.ts";
import type { Pen } from "./pen.ts";

export function isAnyDone(branches: readonly Branch[]): Guard {
  return { kind: "or", guards: branches.map(({ end }) => ({ kind: "in", state: end })) };
}

export function countDone(pen: Pen, parallel: Id, branches: readonly Branch[], needed: number): Guard {
  const machine = indexOf(pen.project()).machineOf(parallel) ?? "";
  const taken = new Set((pen.project().machines[machine]?.context ?? []).map(({ name }) => name));
  let field = "branchesDone";
  for (let count = 2; taken.has(field); count++) field = `branchesDone${count}`;
  pen.edit((current) =>
    addField(current, {
      list: { of: "context", id: machine },
      field: { name: field, type: "number", initial: "0", description: "How many branches came to their end." },
    }),
  );
  onEntry(pen, parallel, { kind: "assign", values: { [field]: "0" } });
  for (const { end } of branches) onEntry(pen, end, { kind: "assign", values: { [field]: `context.${field} + 1` } });
  return { kind: "expression", expression: `context.${field} >= ${needed}` };
}

function onEntry(pen: Pen, id: Id, action: Action): void {
  const state = pen.project().states[id];
  if (!state || state.kind === "history") return;
  const entry = [...(state.entry ?? []), action];
  pen.edit((current) => changeRecords(current, { states: { [id]: { ...state, entry } } }));
}

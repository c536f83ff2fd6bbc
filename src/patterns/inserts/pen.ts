// Draws one edit after the other into a document. After the first that is refused nothing more is drawn, and the whole is
// refused for its reason: a pattern is inserted as a whole or not at all.

import { type Result, success } from "#base/result.ts";
import { type CreateRecord, createRecord } from "#model/edits/records/create-record.ts";
import { createState } from "#model/edits/states/create-state.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import { type AddTransition, addTransition } from "#model/edits/transitions/add-transition.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project, TableName } from "#model/schema/project.ts";
import type { StateKind } from "#model/schema/state.ts";

export interface NewState {
  readonly parent: Id;
  readonly name: string;
  readonly kind?: StateKind;
  /** It comes to lie beside that state, if that has a place: so far to the right and down. */
  readonly beside?: { readonly state: Id; readonly right: number; readonly down: number };
}

export interface Pen {
  project(): Project;
  edit(apply: (project: Project) => Result<Project, EditError>): void;
  /** Each answers the id of what it drew; after a refusal an id of nothing. */
  state(state: NewState): Id;
  record(record: CreateRecord): Id;
  transition(transition: AddTransition): void;
}

export function draw(project: Project, steps: (pen: Pen) => void): Result<Project, EditError> {
  let drawn: Result<Project, EditError> = success(project);
  const now = () => (drawn.ok ? drawn.value : project);

  function edit(apply: (current: Project) => Result<Project, EditError>): void {
    if (drawn.ok) drawn = apply(drawn.value);
  }

  function added(table: TableName, before: Project): Id {
    const old: object = before[table];
    return Object.keys(now()[table]).find((id) => !Object.hasOwn(old, id)) ?? "";
  }

  steps({
    project: now,
    edit,
    state({ beside, ...state }) {
      const before = now();
      const place = beside && before.layout.states?.[beside.state];
      const at = beside && place ? { at: { x: place.x + beside.right, y: place.y + beside.down } } : {};
      edit((current) => createState(current, { ...state, ...at }));
      return added("states", before);
    },
    record(record) {
      const before = now();
      edit((current) => createRecord(current, record));
      return added(record.table, before);
    },
    transition: (transition) => edit((current) => addTransition(current, transition)),
  });
  return drawn;
}

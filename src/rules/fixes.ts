// The edits that rules offer as a fix. A fix does one obvious thing and says which; whatever needs a decision is left
// to the person who draws.

import { setPolicies } from "#model/edits/invocations/set-policies.ts";
import { deleteRecord } from "#model/edits/records/delete-record.ts";
import type { FormTable } from "#model/edits/records/table-record.ts";
import { type UpdateRecord, updateRecord } from "#model/edits/records/update-record.ts";
import { deleteStates } from "#model/edits/states/delete-states.ts";
import { renameState } from "#model/edits/states/rename-state.ts";
import { type SetHistory, setHistory } from "#model/edits/states/set-history.ts";
import { setInitial } from "#model/edits/states/set-initial.ts";
import { setStateOutput } from "#model/edits/states/set-state-output.ts";
import { removeTransitions } from "#model/edits/transitions/remove-transitions.ts";
import { reorderTransition } from "#model/edits/transitions/reorder-transition.ts";
import { setTransitionDetails } from "#model/edits/transitions/set-transition-details.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Policy } from "#model/schema/policy.ts";
import { changeInside } from "./change-inside.ts";
import type { Fix } from "./problem.ts";

export function removeTransitionFix(transition: Id): Fix {
  return {
    label: "Remove the transition",
    apply: (project) => removeTransitions(project, { transitions: [transition] }),
  };
}

export function moveTransitionFix(label: string, transition: Id, position: number): Fix {
  return { label, apply: (project) => reorderTransition(project, { transition, position }) };
}

export function reenterFix(transition: Id, reenter: boolean): Fix {
  return {
    label: reenter ? "Enter the state again" : "Don't mark it as re-entering",
    apply: (project) => setTransitionDetails(project, { transition, reenter }),
  };
}

export function startInFix(state: Id, initial: Id, name: string): Fix {
  return { label: `Start in "${name}"`, apply: (project) => setInitial(project, { state, initial }) };
}

export function renameStateFix(state: Id, name: string): Fix {
  return { label: `Rename it to "${name}"`, apply: (project) => renameState(project, { state, name }) };
}

export function removeStateFix(state: Id, name: string): Fix {
  return { label: `Remove "${name}"`, apply: (project) => deleteStates(project, { states: [state] }) };
}

export function removeOutputFix(state: Id): Fix {
  return { label: "Remove the output", apply: (project) => setStateOutput(project, { state, output: null }) };
}

export function historyFix(label: string, change: SetHistory): Fix {
  return { label, apply: (project) => setHistory(project, change) };
}

export function removeRecordFix(table: FormTable, id: Id): Fix {
  return { label: "Remove it", apply: (project) => deleteRecord(project, { table, id }) };
}

export function changeRecordFix(label: string, change: UpdateRecord): Fix {
  return { label, apply: (project) => updateRecord(project, change) };
}

export function renameRecordFix(table: FormTable, id: Id, name: string): Fix {
  return changeRecordFix(`Rename it to "${name}"`, { table, id, changes: { name } } as UpdateRecord);
}

export function policiesFix(label: string, invocation: Id, policies: readonly Policy[]): Fix {
  return { label, apply: (project) => setPolicies(project, { invocation, policies }) };
}

/** Two numbers that stand the wrong way round. */
export function exchangeFix(path: DocumentPath, value: unknown): Fix {
  return { label: "Exchange the two", apply: (project) => changeInside(project, path, value) };
}

export function removePolicyFix(invocation: Id, policies: readonly Policy[], position: number): Fix {
  return policiesFix(
    "Remove it",
    invocation,
    policies.filter((_, other) => other !== position),
  );
}

import { changeStateKind } from "../states/change-state-kind.ts";
import { createState } from "../states/create-state.ts";
import { deleteStates } from "../states/delete-states.ts";
import { duplicateStates } from "../states/duplicate-states.ts";
import { groupStates } from "../states/group-states.ts";
import { moveStates } from "../states/move-states.ts";
import { renameState } from "../states/rename-state.ts";
import { reorderState } from "../states/reorder-state.ts";
import { setHistory } from "../states/set-history.ts";
import { setInitial } from "../states/set-initial.ts";
import { setStateDetails } from "../states/set-state-details.ts";
import { setStateOutput } from "../states/set-state-output.ts";
import { ungroupState } from "../states/ungroup-state.ts";
import { wrapInParallel } from "../states/wrap-in-parallel.ts";
import { called, calledAll, listed, quoted } from "./listed-edit.ts";

export const stateEdits = {
  createState: listed(createState, (_, { name }) => (name ? `Create state ${quoted(name)}` : "Create state")),
  renameState: listed(
    renameState,
    (project, { state, name }) => `Rename ${called(project, "states", state)} to “${name.trim()}”`,
  ),
  deleteStates: listed(deleteStates, (project, { states }) => `Delete ${calledAll(project, "states", states)}`),
  moveStates: listed(
    moveStates,
    (project, { states, into }) =>
      `Move ${calledAll(project, "states", states)} into ${called(project, "states", into)}`,
  ),
  duplicateStates: listed(
    duplicateStates,
    (project, { states }) => `Duplicate ${calledAll(project, "states", states)}`,
  ),
  changeStateKind: listed(
    changeStateKind,
    (project, { state, kind }) => `Make ${called(project, "states", state)} ${kind}`,
  ),
  groupStates: listed(groupStates, (project, { states }) => `Group ${calledAll(project, "states", states)}`),
  ungroupState: listed(ungroupState, (project, { state }) => `Ungroup ${called(project, "states", state)}`),
  wrapInParallel: listed(
    wrapInParallel,
    (project, { states }) => `Wrap ${calledAll(project, "states", states)} in parallel`,
  ),
  reorderState: listed(reorderState, (project, { state }) => `Reorder ${called(project, "states", state)}`),
  setInitial: listed(setInitial, (project, { state }) => `Set where ${called(project, "states", state)} starts`),
  setStateOutput: listed(setStateOutput, (project, { state }) => `Set output of ${called(project, "states", state)}`),
  setStateDetails: listed(setStateDetails, (project, { state }) => `Describe ${called(project, "states", state)}`),
  setHistory: listed(setHistory, (project, { state }) => `Change history ${called(project, "states", state)}`),
};

// Moves in the tree by keyboard, as edits.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import { announce } from "#stores/announcement-store.ts";
import { currentProject, perform } from "#stores/project-store.ts";
import type { Reference } from "#stores/reference.ts";

/** Up or down among what stands beside it. */
export function moveAmongSiblings({ table, id }: Reference, by: 1 | -1): void {
  const project = currentProject();
  const index = indexOf(project);
  const state = table === "states" ? project.states[id] : undefined;
  const transition = table === "transitions" ? project.transitions[id] : undefined;
  const siblings = state?.parent
    ? index.childrenOf(state.parent)
    : transition
      ? index.transitionsFrom(transition.source)
      : [];
  const at = siblings.findIndex((sibling) => sibling.id === id);
  const position = at + by;
  if (at < 0 || position < 0 || position >= siblings.length) {
    announce({ kind: "done", message: by < 0 ? "It is the first already." : "It is the last already." });
    return;
  }
  if (state) perform("reorderState", { state: id, position });
  else perform("reorderTransition", { transition: id, position });
}

/** Into the state above it. */
export function indent(id: Id): void {
  const project = currentProject();
  const parent = project.states[id]?.parent;
  const siblings = parent ? indexOf(project).childrenOf(parent) : [];
  const before = siblings[siblings.findIndex((sibling) => sibling.id === id) - 1];
  if (before) perform("moveStates", { states: [id], into: before.id });
  else announce({ kind: "refused", message: "There is no state above it that it could go into." });
}

/** Out of the state around it, to stand behind that one. */
export function outdent(id: Id): void {
  const project = currentProject();
  const parent = project.states[id]?.parent;
  const around = parent ? project.states[parent]?.parent : undefined;
  if (!parent || !around) {
    announce({ kind: "refused", message: "It is not inside another state." });
    return;
  }
  const position =
    indexOf(project)
      .childrenOf(around)
      .findIndex((sibling) => sibling.id === parent) + 1;
  perform("moveStates", { states: [id], into: around, position });
}

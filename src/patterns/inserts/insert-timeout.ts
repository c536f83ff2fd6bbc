import type { Result } from "#base/result.ts";
import { groupStates } from "#model/edits/states/group-states.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { draw, type Pen } from "./pen.ts";
import { type Selection, selectionOf } from "./selection.ts";

/** After half a minute in the selected states they are left, for a state that says so. */
export function insertTimeout(project: Project, states: readonly Id[]): Result<Project, EditError> {
  const selection = selectionOf(project, states);
  if (!selection.ok) return selection;
  return draw(project, (pen) => {
    const source = asOneState(pen, selection.value);
    const late = pen.state({
      parent: selection.value.parent,
      name: `${selection.value.name}: too late`,
      kind: "final",
      beside: { state: source, right: 0, down: 220 },
    });
    pen.transition({ source, targets: [late], trigger: { kind: "after", delay: "30 * 1000" } });
  });
}

/** Several get a state around them. */
export function asOneState(pen: Pen, { states, first, name }: Selection): Id {
  if (states.length === 1) return first;
  pen.edit((current) => groupStates(current, { states, name }));
  return pen.project().states[first]?.parent ?? first;
}

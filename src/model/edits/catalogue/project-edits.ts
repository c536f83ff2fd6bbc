import { nounOf } from "../../describe.ts";
import { collapseStates } from "../layout/collapse-states.ts";
import { forgetLayout } from "../layout/forget-layout.ts";
import { placeThings } from "../layout/place-things.ts";
import { routeTransition } from "../layout/route-transition.ts";
import { setProjectDetails } from "../project/set-project-details.ts";
import { createRecord } from "../records/create-record.ts";
import { deleteRecord } from "../records/delete-record.ts";
import { duplicateRecord } from "../records/duplicate-record.ts";
import { updateRecord } from "../records/update-record.ts";
import { called, calledAll, calledWithAll, listed, quoted } from "./listed-edit.ts";
import { transitionCalled } from "./transition-called.ts";

export const projectEdits = {
  createRecord: listed(createRecord, (_, { table, record }) => {
    const name = "name" in record ? ` ${quoted(String(record.name))}` : "";
    return `Create ${nounOf(table)}${name}`;
  }),
  updateRecord: listed(updateRecord, (project, { table, id, changes }) => {
    const verb = "name" in changes ? "Rename" : "Change";
    return `${verb} ${called(project, table, id)}`;
  }),
  deleteRecord: listed(deleteRecord, (project, { table, id }) => `Delete ${calledWithAll(project, table, id)}`),
  duplicateRecord: listed(duplicateRecord, (project, { table, id }) => `Duplicate ${called(project, table, id)}`),
  setProjectDetails: listed(setProjectDetails, (_, { name }) =>
    name === undefined ? "Describe project" : "Rename project",
  ),
  placeThings: listed(placeThings, (project, { states = {}, notes = {} }) => {
    const [table, ids] =
      Object.keys(states).length > 0
        ? (["states", Object.keys(states)] as const)
        : (["notes", Object.keys(notes)] as const);
    return `Move ${calledAll(project, table, ids)}`;
  }),
  collapseStates: listed(
    collapseStates,
    (project, { states, collapsed }) => `${collapsed ? "Collapse" : "Expand"} ${calledAll(project, "states", states)}`,
  ),
  routeTransition: listed(routeTransition, (project, { transition, bends }) => {
    const what = transitionCalled(project, transition);
    if (bends === undefined) return `Move the words of ${what}`;
    return `${bends.length === 0 ? "Straighten" : "Bend"} ${what}`;
  }),
  forgetLayout: listed(forgetLayout, () => "Clear layout"),
};

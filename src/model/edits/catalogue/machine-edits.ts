import type { Project } from "../../schema/project.ts";
import { addField } from "../fields/add-field.ts";
import { type FieldList, ownerOf } from "../fields/field-list.ts";
import { moveField } from "../fields/move-field.ts";
import { removeField } from "../fields/remove-field.ts";
import { renameField } from "../fields/rename-field.ts";
import { updateField } from "../fields/update-field.ts";
import { createMachine } from "../machines/create-machine.ts";
import { deleteMachine } from "../machines/delete-machine.ts";
import { duplicateMachine } from "../machines/duplicate-machine.ts";
import { extractMachine } from "../machines/extract-machine.ts";
import { setMachineDetails } from "../machines/set-machine-details.ts";
import { called, calledWithAll, listed, quoted } from "./listed-edit.ts";

export const machineEdits = {
  createMachine: listed(createMachine, (_, { name }) => (name ? `Create machine ${quoted(name)}` : "Create machine")),
  setMachineDetails: listed(
    setMachineDetails,
    (project, { machine, name }) =>
      `${name === undefined ? "Change" : "Rename"} ${called(project, "machines", machine)}`,
  ),
  deleteMachine: listed(
    deleteMachine,
    (project, { machine }) => `Delete ${calledWithAll(project, "machines", machine)}`,
  ),
  duplicateMachine: listed(
    duplicateMachine,
    (project, { machine }) => `Duplicate ${called(project, "machines", machine)}`,
  ),
  extractMachine: listed(
    extractMachine,
    (project, { state }) => `Extract ${called(project, "states", state)} to a machine`,
  ),
  addField: listed(
    addField,
    (project, { list, field }) => `Add field ${quoted(field.name)} to ${listCalled(project, list)}`,
  ),
  updateField: listed(
    updateField,
    (project, { list, name }) => `Change field ${quoted(name)} of ${listCalled(project, list)}`,
  ),
  renameField: listed(
    renameField,
    (project, { list, name }) => `Rename field ${quoted(name)} of ${listCalled(project, list)}`,
  ),
  removeField: listed(
    removeField,
    (project, { list, name }) => `Remove field ${quoted(name)} from ${listCalled(project, list)}`,
  ),
  moveField: listed(
    moveField,
    (project, { list, name }) => `Reorder field ${quoted(name)} of ${listCalled(project, list)}`,
  ),
};

function listCalled(project: Project, list: FieldList): string {
  const { table, id } = ownerOf(list);
  return called(project, table, id);
}

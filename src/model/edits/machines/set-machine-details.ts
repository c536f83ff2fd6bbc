import { failure, type Result } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import { problemOfName } from "../records/table-record.ts";
import { changeRecords } from "../support/change-records.ts";
import type { EditError } from "../support/edit-error.ts";
import { findRecord, recordAt } from "../support/find-record.ts";
import { withOptional } from "../support/with-optional.ts";

export interface SetMachineDetails {
  readonly machine: Id;
  /** What is left out stays; an empty value takes it away. */
  readonly name?: string;
  readonly description?: string;
  /** The type of what a finished run yields. */
  readonly output?: string;
}

/** A root that is called like its machine is renamed with it. */
export function setMachineDetails(
  project: Project,
  { machine: id, name, description, output }: SetMachineDetails,
): Result<Project, EditError> {
  const found = findRecord(project, "machines", id);
  if (!found.ok) return failure(found.error);
  let machine = found.value;
  if (name !== undefined && name.trim() !== machine.name) {
    const taken = problemOfName(project, "machines", id, name.trim());
    if (taken) return taken;
    machine = { ...machine, name: name.trim() };
  }
  if (description !== undefined) machine = withOptional(machine, "description", description);
  if (output !== undefined) machine = withOptional(machine, "output", output);
  const root = recordAt(project, "states", machine.root);
  const follows = root !== undefined && root.name === found.value.name && root.name !== machine.name;
  return changeRecords(project, {
    machines: { [id]: machine },
    ...(follows ? { states: { [machine.root]: { ...root, name: machine.name } } } : {}),
  });
}

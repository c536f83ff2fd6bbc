// What the inspector shows: the one thing that is selected, several, or the machine when nothing is.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { isThere, type Reference } from "#stores/reference.ts";

export type Subject =
  | { readonly kind: "record"; readonly reference: Reference }
  | { readonly kind: "several"; readonly selection: readonly Reference[] }
  | { readonly kind: "nothing" };

export function subjectOf(project: Project, selection: readonly Reference[], machine: Id | undefined): Subject {
  const there = selection.filter((one) => isThere(project, one));
  const [only] = there;
  if (there.length > 1) return { kind: "several", selection: there };
  if (only) return { kind: "record", reference: machineOfRoot(project, only) ?? only };
  if (machine === undefined || !isThere(project, { table: "machines", id: machine })) return { kind: "nothing" };
  return { kind: "record", reference: { table: "machines", id: machine } };
}

/** A root is its machine. */
function machineOfRoot(project: Project, { table, id }: Reference): Reference | undefined {
  if (table !== "states" || project.states[id]?.parent !== null) return undefined;
  const machine = Object.keys(project.machines).find((one) => project.machines[one]?.root === id);
  return machine === undefined ? undefined : { table: "machines", id: machine };
}

/** Two subjects of the same key are shown in the same form. */
export function keyOfSubject(subject: Subject): string {
  return subject.kind === "record" ? `${subject.reference.table}/${subject.reference.id}` : subject.kind;
}

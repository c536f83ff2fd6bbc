// XState keys are the names of states, as the author wrote them. Where XState or a plain object would misread a name,
// the state's id stands in for it, and a warning says so.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Compilation } from "./compilation.ts";

/** Keys of the states directly inside a state, by id. */
export function keysInside(
  { project, problems }: Pick<Compilation, "project" | "problems">,
  parent: Id,
): ReadonlyMap<Id, string> {
  const children = indexOf(project).childrenOf(parent);
  const keys = new Map<Id, string>();
  const taken = new Set<string>();
  const misread: Id[] = [];
  for (const { id, record } of children) {
    if (taken.has(record.name) || isMisread(record.name)) misread.push(id);
    else {
      keys.set(id, record.name);
      taken.add(record.name);
    }
  }
  for (const id of misread) {
    let key = id;
    for (let count = 2; taken.has(key); count++) key = `${id} (${count})`;
    keys.set(id, key);
    taken.add(key);
    const message = `State "${project.states[id]?.name}" is called "${key}" in the compiled machine, because XState would misread its name or take it for that of a sibling. Rename it to keep the name.`;
    problems.add({ code: "state-key", severity: "warning", message, about: [{ table: "states", id }] });
  }
  return keys;
}

/** `#x` is read as an id, `__proto__` is not a key at all, and objects put keys like `10` before all others. */
function isMisread(name: string): boolean {
  return name.startsWith("#") || name === "__proto__" || /^(?:0|[1-9]\d*)$/.test(name);
}

// Where a transition may lead. XState enters whatever it is told to; these checks keep out the sets of states that can't
// be active together.

import { ancestorsOf } from "#model/queries/hierarchy.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { TableName } from "#model/schema/project.ts";
import type { Compilation } from "./compilation.ts";

/** The XState references to these states, as part of the record at `at`. */
export function compileTargets(compilation: Compilation, targets: readonly Id[], at: DocumentPath): string[] {
  const { project, problems } = compilation;
  const known = [...new Set(targets)].filter((target, position) => {
    if (Object.hasOwn(project.states, target)) return true;
    problems.dangling([...at, position], "states", target);
    return false;
  });
  const conflict = conflictAmong(compilation, known);
  if (conflict) {
    const [table, id] = at as [TableName, Id];
    const [left, right] = conflict.map((state) => `"${project.states[state]?.name}"`);
    const message = `${left} and ${right} can't be active together. Several targets must lie in different regions of one parallel state.`;
    problems.add({
      code: "conflicting-targets",
      severity: "error",
      message,
      about: [{ table, id }],
      place: { path: at },
    });
  }
  return known.map((target) => `#${target}`);
}

function conflictAmong({ project }: Compilation, targets: readonly Id[]): readonly [Id, Id] | undefined {
  if (targets.length < 2) return undefined;
  // For every state on the way to a target: which child led there first, and to which target.
  const taken = new Map<Id, { readonly child: Id | undefined; readonly target: Id }>();
  for (const target of targets) {
    let child: Id | undefined;
    for (const state of [target, ...ancestorsOf(project, target)]) {
      const earlier = taken.get(state);
      if (earlier) {
        const apart = earlier.child !== undefined && child !== undefined && project.states[state]?.kind === "parallel";
        if (!apart) return [earlier.target, target];
        break;
      }
      taken.set(state, { child, target });
      child = state;
    }
  }
  return undefined;
}

// A machine that invokes itself as soon as it starts, directly or through others, can't run at all.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Compilation } from "./compilation.ts";

export function checkInvocationCircle({ project, problems }: Compilation, machine: Id): void {
  const seen = new Set<Id>();
  const waiting = invokedAtStart(project, machine);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.machine === machine) {
      const message = `Machine "${project.machines[machine]?.name}" invokes itself as soon as it starts, and so without end. Let it do something first, or invoke another machine.`;
      const about = [{ table: "invocations" as const, id: next.invocation }];
      problems.add({ code: "invocation-circle", severity: "error", message, about });
      return;
    }
    if (seen.has(next.machine)) continue;
    seen.add(next.machine);
    waiting.push(...invokedAtStart(project, next.machine));
  }
}

function invokedAtStart(project: Project, machine: Id): { invocation: Id; machine: Id }[] {
  const index = indexOf(project);
  const root = project.machines[machine]?.root;
  return enteredAtStart(project, root).flatMap((state) =>
    index.invocationsOf(state).flatMap(({ id, record: { callee } }) => {
      return callee.kind === "machine" ? [{ invocation: id, machine: callee.machine }] : [];
    }),
  );
}

/** The states that are active first, unless a transition without event goes on at once. */
function enteredAtStart(project: Project, root: Id | undefined): Id[] {
  const index = indexOf(project);
  const entered = new Set<Id>();
  const waiting = root === undefined ? [] : [root];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (entered.has(id)) continue;
    entered.add(id);
    const state = project.states[id];
    if (state?.kind === "parallel") waiting.push(...index.childrenOf(id).map((child) => child.id));
    if (state?.kind === "compound" && state.initial !== undefined) waiting.push(state.initial);
    if (state?.kind === "history") waiting.push(...(state.defaults ?? []));
  }
  return [...entered];
}

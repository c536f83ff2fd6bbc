import { forgetLayout } from "#model/edits/layout/forget-layout.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";

/** Bends were made for where the states were; arrows between states that were laid out find a new way. */
export function forgetBends(project: Project, moved: ReadonlySet<Id>): Project {
  const transitions = Object.keys(project.layout.transitions ?? {}).filter((id) => {
    const transition = project.transitions[id];
    return transition && moved.has(transition.source) && transition.targets.every((target) => moved.has(target));
  });
  const forgotten = forgetLayout(project, { transitions });
  return forgotten.ok ? forgotten.value : project;
}

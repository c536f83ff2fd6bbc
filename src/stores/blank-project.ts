import { emptyProject } from "#model/empty-project.ts";
import type { Project } from "#model/schema/project.ts";
import { words } from "#words/document.ts";

/** What a new drawing starts from: one machine with nothing in it. */
export function blankProject(name: string = words.untitled): Project {
  return {
    ...emptyProject(name),
    machines: { workflow: { name: words.firstMachine, root: "workflow-root" } },
    states: { "workflow-root": { kind: "compound", name: words.firstMachine, parent: null, order: 0 } },
  };
}

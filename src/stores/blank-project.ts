import { emptyProject } from "#model/empty-project.ts";
import type { Project } from "#model/schema/project.ts";

/** What a new drawing starts from: one machine with nothing in it. */
export function blankProject(name = "Untitled workflow"): Project {
  return {
    ...emptyProject(name),
    machines: { workflow: { name: "Workflow", root: "workflow-root" } },
    states: { "workflow-root": { kind: "compound", name: "Workflow", parent: null, order: 0 } },
  };
}

import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import { recordAt } from "../support/find-record.ts";
import { called } from "./listed-edit.ts";

export function transitionCalled(project: Project, transition: Id): string {
  const source = recordAt(project, "transitions", transition)?.source;
  return source === undefined ? "transition" : `transition from ${called(project, "states", source)}`;
}

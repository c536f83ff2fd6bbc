// The project that the inspector shows. All of it shows the same one, which may be older than what has just been edited
// elsewhere.

import { createContext, useContext } from "react";
import type { Project } from "#model/schema/project.ts";
import { currentProject } from "#stores/project-store.ts";

export const ShownProject = createContext<Project>(currentProject());

export function useProject(): Project {
  return useContext(ShownProject);
}

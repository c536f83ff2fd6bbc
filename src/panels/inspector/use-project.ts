import type { Project } from "#model/schema/project.ts";
import { useProjectStore } from "#stores/project-store.ts";

export function useProject(): Project {
  return useProjectStore(({ project }) => project);
}

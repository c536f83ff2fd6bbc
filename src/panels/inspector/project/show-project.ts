// The project is no record, so it can't be selected: it is shown over what is selected, until something else is.

import { createContext, useContext } from "react";
import type { Crumb } from "../record/record-head.tsx";
import { useProject } from "../use-project.ts";

export const ShowProject = createContext<() => void>(() => undefined);

export function useProjectCrumbs(): Crumb[] {
  const { name } = useProject();
  const onGo = useContext(ShowProject);
  return [{ id: "project", label: name, onGo }];
}

// What the outline shows, all of one moment. Whoever has the keyboard in it, or names something in it, sees it change at
// once; an edit of a big drawing doesn't wait for it.

import { type RefObject, useMemo } from "react";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { isBig } from "#stores/is-big.ts";
import { expansionOf, useOutlineStore } from "#stores/outline-store.ts";
import { useProjectStore } from "#stores/project-store.ts";
import type { Reference } from "#stores/reference.ts";
import { useViewStore } from "#stores/view-store.ts";
import { useLater } from "#ui/use-later.ts";

export interface Outlined {
  readonly project: Project;
  readonly selection: readonly Reference[];
  readonly openMachine: Id | undefined;
  readonly expansion: Readonly<Record<string, boolean>>;
}

export function useOutlined(section: RefObject<HTMLElement | null>): Outlined {
  const project = useProjectStore((store) => store.project);
  const projectId = useProjectStore((store) => store.id);
  const selection = useViewStore((view) => view.selection);
  const openMachine = useViewStore((view) => view.machine);
  const isNaming = useViewStore((view) => view.renaming?.where === "outline");
  const expansion = useOutlineStore((store) => expansionOf(store, projectId));
  const now = useMemo(
    () => ({ project, selection, openMachine, expansion }),
    [project, selection, openMachine, expansion],
  );
  const isUsed = section.current?.contains(document.activeElement) === true;
  return useLater(now, isUsed || isNaming || !isBig(project));
}

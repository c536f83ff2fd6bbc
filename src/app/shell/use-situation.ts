import { useMemo } from "react";
import { useProjectStore } from "#stores/project-store.ts";
import { useSettingsStore } from "#stores/settings-store.ts";
import { useViewStore } from "#stores/view-store.ts";
import { currentSituation, type Situation } from "../commands/situation.ts";

/** The situation as it changes, for what shows commands. */
export function useSituation(): Situation {
  const { project, history } = useProjectStore();
  const selection = useViewStore((view) => view.selection);
  const machine = useViewStore((view) => view.machine);
  const focus = useViewStore((view) => view.focus);
  const settings = useSettingsStore();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads the stores themselves; these say when they changed.
  return useMemo(() => currentSituation(), [project, history, selection, machine, focus, settings]);
}

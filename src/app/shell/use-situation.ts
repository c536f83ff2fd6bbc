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
  return useMemo(
    () => situationOf([project, history, selection, machine, focus, settings]),
    [project, history, selection, machine, focus, settings],
  );
}

let last: { readonly madeFrom: readonly unknown[]; readonly situation: Situation } | undefined;

/** One for all the buttons of the page. It reads the stores itself; what it is made from says when they changed. */
function situationOf(madeFrom: readonly unknown[]): Situation {
  if (last?.madeFrom.every((one, at) => one === madeFrom[at])) return last.situation;
  const situation = currentSituation();
  last = { madeFrom, situation };
  return situation;
}

// Reads out what is selected and what is looked into. The outline's rows say it themselves while the keyboard is there.

import { useEffect, useState } from "react";
import { currentProject } from "#stores/project-store.ts";
import { useViewStore } from "#stores/view-store.ts";
import { describeSelection } from "./describe-selection.ts";

export function SelectionAnnouncer() {
  const [said, setSaid] = useState("");
  useEffect(
    () =>
      useViewStore.subscribe((now, before) => {
        const { machine, focus, selection } = now;
        if (machine !== undefined && (machine !== before.machine || focus !== before.focus))
          return setSaid(describePlace(machine, focus[machine]));
        if (selection === before.selection) return;
        const isRow = document.activeElement?.getAttribute("role") === "treeitem";
        if (!isRow || selection.length !== 1) setSaid(describeSelection(currentProject(), selection));
      }),
    [],
  );
  return (
    <div role="status" data-says="selection" aria-live="polite" className="sr-only">
      {said}
    </div>
  );
}

function describePlace(machine: string, state: string | undefined): string {
  const { machines, states } = currentProject();
  const name = machines[machine]?.name ?? machine;
  return state === undefined ? `Machine ${name}` : `Inside ${states[state]?.name ?? state}, in machine ${name}`;
}

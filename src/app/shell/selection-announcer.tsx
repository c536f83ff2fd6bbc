// Reads out what is selected and what is looked into, unless the place where the keyboard is says it itself.

import { useEffect, useState } from "react";
import { readerId } from "#canvas/reader-id.ts";
import { currentProject } from "#stores/project-store.ts";
import type { Reference } from "#stores/reference.ts";
import { useViewStore } from "#stores/view-store.ts";
import { words } from "#words/shell/selection.ts";
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
        setSaid(isSaidByFocus(selection) ? "" : describeSelection(currentProject(), selection));
      }),
    [],
  );
  return (
    <div role="status" data-says="selection" aria-live="polite" className="sr-only">
      {said}
    </div>
  );
}

/** One row of the outline, or one state on the canvas, is read by being where the keyboard is: nobody wants to hear it twice. */
function isSaidByFocus([only, ...others]: readonly Reference[]): boolean {
  if (!only || others.length > 0) return false;
  const { activeElement } = document;
  if (activeElement?.getAttribute("role") === "treeitem") return true;
  return activeElement?.id === "canvas" && document.getElementById(readerId(only.id)) !== null;
}

function describePlace(machine: string, state: string | undefined): string {
  const { machines, states } = currentProject();
  const name = machines[machine]?.name ?? machine;
  return state === undefined ? words.machine(name) : words.insideState(states[state]?.name ?? state, name);
}

// The browser's own way back and forward goes along what was looked at: the machines, and the states that were gone into.
// Whoever goes back out of a state this way must not find themselves off the page.

import type { Id } from "#model/schema/common.ts";
import { currentProject, useProjectStore } from "#stores/project-store.ts";
import { focusOn, openMachine, useViewStore, type ViewState } from "#stores/view-store.ts";

interface Seen {
  readonly project: string;
  readonly machine: Id | undefined;
  readonly focus: Id | undefined;
}

export function followViews(): () => void {
  let isGoing = false;
  if (!isSame(history.state, seenNow())) history.replaceState(seenNow(), "");
  const stop = useViewStore.subscribe((now, before) => {
    if (isGoing || (now.machine === before.machine && focusOf(now) === focusOf(before))) return;
    const seen = seenNow();
    if (isSame(history.state, seen)) return;
    if (projectOf(history.state) === seen.project) history.pushState(seen, "");
    else history.replaceState(seen, "");
  });
  const onPop = ({ state }: PopStateEvent) => {
    isGoing = true;
    if (isSeen(state) && state.project === useProjectStore.getState().id) show(state);
    isGoing = false;
  };
  window.addEventListener("popstate", onPop);
  return () => {
    stop();
    window.removeEventListener("popstate", onPop);
  };
}

/** What is there no more is passed over. */
function show({ machine, focus }: Seen): void {
  const { machines, states } = currentProject();
  if (machine === undefined || !Object.hasOwn(machines, machine)) return;
  if (useViewStore.getState().machine !== machine) openMachine(machine);
  if (focus === undefined || Object.hasOwn(states, focus)) focusOn(machine, focus);
}

function seenNow(): Seen {
  const view = useViewStore.getState();
  return { project: useProjectStore.getState().id, machine: view.machine, focus: focusOf(view) };
}

function focusOf({ machine, focus }: ViewState): Id | undefined {
  return machine === undefined ? undefined : focus[machine];
}

function isSeen(state: unknown): state is Seen {
  return projectOf(state) !== undefined;
}

function projectOf(state: unknown): string | undefined {
  const project = typeof state === "object" && state !== null && "project" in state ? state.project : undefined;
  return typeof project === "string" ? project : undefined;
}

function isSame(state: unknown, seen: Seen): boolean {
  return (
    isSeen(state) && state.project === seen.project && state.machine === seen.machine && state.focus === seen.focus
  );
}

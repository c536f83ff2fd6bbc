// Where runs stand still. They belong to a person and a project on this machine, never to the document.

import { create } from "zustand";
import { persist } from "zustand/middleware";
import type { Breakpoint, BreakpointPlace } from "#sim/view/breakpoint.ts";
import { useProjectStore } from "../project-store.ts";

interface BreakpointState {
  readonly byProject: Readonly<Record<string, readonly Breakpoint[]>>;
}

/** Projects come and go; the breakpoints of the oldest are forgotten. */
const mostProjects = 30;

export const useBreakpointStore = create<BreakpointState>()(
  persist((): BreakpointState => ({ byProject: {} }), { name: "faultline-breakpoints", version: 1 }),
);

const none: readonly Breakpoint[] = [];

export function breakpointsNow({ byProject } = useBreakpointStore.getState()): readonly Breakpoint[] {
  return byProject[useProjectStore.getState().id] ?? none;
}

export function useBreakpoints(): readonly Breakpoint[] {
  const id = useProjectStore((state) => state.id);
  return useBreakpointStore(({ byProject }) => byProject[id] ?? none);
}

export function changeBreakpoints(change: (breakpoints: readonly Breakpoint[]) => readonly Breakpoint[]): void {
  const { id } = useProjectStore.getState();
  const { [id]: own = none, ...others } = useBreakpointStore.getState().byProject;
  const kept = Object.entries(others).slice(1 - mostProjects);
  useBreakpointStore.setState({ byProject: { ...Object.fromEntries(kept), [id]: change(own) } });
}

export function samePlace(left: BreakpointPlace, right: BreakpointPlace): boolean {
  return placeKey(left) === placeKey(right);
}

export function placeKey(place: BreakpointPlace): string {
  switch (place.kind) {
    case "state":
      return `state ${place.state}`;
    case "transition":
    case "guard":
      return `${place.kind} ${place.transition}`;
    case "invocation":
      return `invocation ${place.invocation}`;
    case "fault":
      return "fault";
    case "expression":
      return `expression ${place.expression}`;
    default:
      return place satisfies never;
  }
}

/** Sets it where there is none, and takes it away where there is one. */
export function toggleBreakpoint(place: BreakpointPlace): void {
  changeBreakpoints((all) =>
    all.some((one) => samePlace(one, place)) ? all.filter((one) => !samePlace(one, place)) : [...all, place],
  );
}

// What is open in the outline of each project, and how it is shown: remembered in this browser, apart from what is
// collapsed on the canvas.

import { create } from "zustand";
import { persist } from "zustand/middleware";

type Expansion = Readonly<Record<string, boolean>>;

interface OutlineState {
  /** By project; the one used last stands last. */
  readonly expansions: Readonly<Record<string, Expansion>>;
  /** Transitions and invocations are rows of their own. */
  readonly showsDetails: boolean;
}

const rememberedProjects = 20;

export const useOutlineStore = create<OutlineState>()(
  persist((): OutlineState => ({ expansions: {}, showsDetails: true }), { name: "faultline-outline-rows", version: 1 }),
);

const nothing: Expansion = {};

export function expansionOf({ expansions }: OutlineState, project: string): Expansion {
  return expansions[project] ?? nothing;
}

export function setExpanded(project: string, keys: readonly string[], isExpanded: boolean): void {
  const before = expansionOf(useOutlineStore.getState(), project);
  if (keys.every((key) => before[key] === isExpanded)) return;
  useOutlineStore.setState(({ expansions: { [project]: known, ...others } }) => {
    const changed = { ...known, ...Object.fromEntries(keys.map((key) => [key, isExpanded])) };
    const recent = Object.entries(others).slice(1 - rememberedProjects);
    return { expansions: { ...Object.fromEntries(recent), [project]: changed } };
  });
}

export function setShowsDetails(showsDetails: boolean): void {
  useOutlineStore.setState({ showsDetails });
}

// Which rows are closed, for each project of this browser.

import { create } from "zustand";
import { persist } from "zustand/middleware";

interface ClosedState {
  readonly byProject: Readonly<Record<string, readonly string[]>>;
}

const mostProjects = 30;

export const useClosedStore = create<ClosedState>()(persist(() => ({ byProject: {} }), { name: "faultline-outline" }));

export function setClosed(project: string, closed: ReadonlySet<string>): void {
  useClosedStore.setState(({ byProject: { [project]: _, ...others } }) => ({
    byProject: Object.fromEntries([...Object.entries(others).slice(1 - mostProjects), [project, [...closed]]]),
  }));
}

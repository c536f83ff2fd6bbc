// The layout that is being worked out, for the line that shows it and lets one stop it.

import { create } from "zustand";

export interface LayoutJob {
  readonly states: number;
  readonly startedAt: number;
  readonly cancel: () => void;
}

export const useLayoutJob = create<{ readonly job: LayoutJob | undefined }>(() => ({ job: undefined }));

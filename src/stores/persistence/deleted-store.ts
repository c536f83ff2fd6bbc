// What was deleted, until it is taken back, the last first: it outlives the list, which goes while another project takes
// the screen.

import { create } from "zustand";
import type { Deleted } from "./stored-projects.ts";

export const useDeletedStore = create<{ readonly deleted: readonly Deleted[] }>(() => ({ deleted: [] }));

export function noteDeleted(last: Deleted): void {
  useDeletedStore.setState(({ deleted }) => ({ deleted: [last, ...deleted] }));
}

/** One that was taken back. */
export function forgetDeleted(back: Deleted): void {
  useDeletedStore.setState(({ deleted }) => ({ deleted: deleted.filter((each) => each !== back) }));
}

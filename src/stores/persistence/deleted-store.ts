// What was deleted last, until it is taken back: it outlives the list, which goes while another project takes the screen.

import { create } from "zustand";
import type { Deleted } from "./stored-projects.ts";

export const useDeletedStore = create<{ readonly deleted: Deleted | undefined }>(() => ({ deleted: undefined }));

export function noteDeleted(deleted: Deleted | undefined): void {
  useDeletedStore.setState({ deleted });
}

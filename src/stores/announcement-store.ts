// What has just happened, in words: read out by screen readers, and shown when something was refused.

import { create } from "zustand";

export interface Announcement {
  /** refused: nothing changed, and the person should see why. warning: it worked, with a loss. */
  readonly kind: "done" | "refused" | "warning";
  readonly message: string;
}

interface AnnouncementState {
  readonly last: Announcement | undefined;
  /** The same words twice are still two announcements. */
  readonly count: number;
}

export const useAnnouncementStore = create<AnnouncementState>(() => ({ last: undefined, count: 0 }));

export function announce(last: Announcement): void {
  useAnnouncementStore.setState(({ count }) => ({ last, count: count + 1 }));
}

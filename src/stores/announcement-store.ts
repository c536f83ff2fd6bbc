// What has just happened, in words: read out by screen readers, and shown when something was refused.

import { create } from "zustand";

/** What can be done about it, beside reading it. */
export interface Offer {
  readonly label: string;
  readonly run: () => void;
}

export interface Announcement {
  /**
   * refused: nothing changed, and the person should see why. warning: it worked, with a loss. shown: it worked, and
   * nothing else on the page tells.
   */
  readonly kind: "done" | "shown" | "refused" | "warning";
  readonly message: string;
  readonly offer?: Offer | undefined;
}

interface AnnouncementState {
  readonly last: Announcement | undefined;
  /** The last that is to be seen, not only heard: what is done after it takes nothing from it but what it offered. */
  readonly lastShown: Announcement | undefined;
  /** The same words twice are still two announcements. */
  readonly count: number;
  readonly shownCount: number;
}

export const useAnnouncementStore = create<AnnouncementState>(() => ({
  last: undefined,
  lastShown: undefined,
  count: 0,
  shownCount: 0,
}));

export function announce(last: Announcement): void {
  useAnnouncementStore.setState(({ lastShown, count, shownCount }) => ({
    last,
    lastShown: last.kind !== "done" ? last : lastShown?.offer ? undefined : lastShown,
    count: count + 1,
    shownCount: last.kind === "done" ? shownCount : shownCount + 1,
  }));
}

// Keys that work while the keyboard is in the runner, and not in a field of it.

import type { KeyboardEvent } from "react";
import { seek, setPlaying, useRunStore } from "#stores/run/run-store.ts";

export const runnerKeys = {
  play: "p",
  stepBack: ",",
  stepForward: ".",
  toStart: "[",
  toEnd: "]",
} as const;

export function onRunnerKey(event: KeyboardEvent): void {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey || event.defaultPrevented) return;
  if (target instanceof Element && target.closest("input:not([type=checkbox]), select, textarea, [role=dialog]"))
    return;
  const { seq, isPlaying, run } = useRunStore.getState();
  if (key === runnerKeys.play) setPlaying(!isPlaying);
  else if (key === runnerKeys.stepForward) seek(seq + 1);
  else if (key === runnerKeys.stepBack) seek(seq - 1);
  else if (key === runnerKeys.toStart) seek(-1);
  else if (key === runnerKeys.toEnd) seek((run?.trace.records.length ?? 0) - 1);
  else return;
  event.preventDefault();
}

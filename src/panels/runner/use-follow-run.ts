import { useEffect } from "react";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import { currentProject } from "#stores/project-store.ts";
import { type ShownRun, useRunStore } from "#stores/run/run-store.ts";
import { useSettingsStore } from "#stores/settings-store.ts";
import { bringToView, useViewStore } from "#stores/view-store.ts";

/** Keeps what a run has just entered in view. Who moves the drawing by hand is left alone until the next play or run. */
export function useFollowRun(): void {
  useEffect(() => {
    let isLeftAlone = false;
    let shown = "";
    const onMove = ({ target }: Event) => {
      if (target instanceof Element && target.closest("#canvas")) isLeftAlone = true;
    };
    const onPress = (event: PointerEvent) => {
      if (event.button === 1) onMove(event);
    };
    const stop = useRunStore.subscribe((now, before) => {
      if (now.run !== before.run || (now.isPlaying && !before.isPlaying)) isLeftAlone = false;
      if (now.seq === before.seq || !now.run || isLeftAlone || !useSettingsStore.getState().followsRun) return;
      const states = shownStates(now.run, now.seq);
      if (states.length === 0 || states.join(" ") === shown) return;
      shown = states.join(" ");
      bringToView(states.map((id) => ({ table: "states", id })));
    });
    document.addEventListener("wheel", onMove, { passive: true });
    document.addEventListener("touchmove", onMove, { passive: true });
    document.addEventListener("pointerdown", onPress);
    return () => {
      stop();
      document.removeEventListener("wheel", onMove);
      document.removeEventListener("touchmove", onMove);
      document.removeEventListener("pointerdown", onPress);
    };
  }, []);
}

/** The innermost active states of the open machine: those of the instance that the record is about, if it is of it. */
function shownStates({ trace, cursor }: ShownRun, seq: number): Id[] {
  const { machine } = useViewStore.getState();
  const project = currentProject();
  const own = [...cursor.at(seq).instances.values()].filter((instance) => instance.machine === machine);
  const asked = own.find(({ number }) => number === trace.records[seq]?.instance) ?? own.at(-1);
  return (asked?.active ?? []).filter((id) => indexOf(project).childrenOf(id).length === 0);
}

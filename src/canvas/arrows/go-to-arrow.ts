import { announce } from "#stores/announcement-store.ts";
import { currentProject } from "#stores/project-store.ts";
import { bringToView, select, selectedIds, useViewStore } from "#stores/view-store.ts";
import { words } from "#words/canvas/arrows.ts";
import { settledScene } from "../current-scene.ts";
import { selectedArrow } from "./chosen-handle.ts";
import { arrowsAt, nextArrow } from "./next-arrow.ts";

/** From the selected state to the arrows at it, or on from one that is selected. */
export function goToArrow(step: 1 | -1): void {
  const [project, scene, arrow] = [currentProject(), settledScene(), selectedArrow()];
  const state =
    arrow === undefined ? selectedIds(useViewStore.getState(), "states").at(-1) : scene.edges.get(arrow)?.source;
  const next = state === undefined ? undefined : nextArrow(arrowsAt(project, scene, state), arrow, step);
  if (next === undefined) {
    announce({ kind: "done", message: words.none });
    return;
  }
  const reference = { table: "transitions", id: next } as const;
  select([reference]);
  bringToView([reference]);
}

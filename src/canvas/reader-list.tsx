import { memo, useDeferredValue } from "react";
import { indexOf } from "#model/queries/project-index.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scene, SceneState } from "#scene/scene.ts";
import { useProjectStore } from "#stores/project-store.ts";

export function readerId(state: string): string {
  return `on-canvas-${state}`;
}

/** Everything that is painted, in words, for those who don't see it. */
export function ReaderList({ scene: now }: { readonly scene: Scene }) {
  const scene = useDeferredValue(now);
  const project = useDeferredValue(useProjectStore((state) => state.project));
  return (
    <ul className="sr-only" aria-label="States on the canvas">
      {[...scene.states.values()].map((state) => (
        <Item key={state.id} id={readerId(state.id)} words={wordsFor(project, scene, state)} />
      ))}
    </ul>
  );
}

const Item = memo(function Item({ id, words }: { readonly id: string; readonly words: string }) {
  return <li id={id}>{words}</li>;
});

const kinds = {
  atomic: "state",
  compound: "container",
  parallel: "parallel state",
  final: "final state",
  history: "history state",
};

function wordsFor(
  project: Project,
  scene: Scene,
  { id, parent, kind, isInitial, childCount, collapsed }: SceneState,
): string {
  const around = parent === undefined ? "" : `, in ${project.states[parent]?.name ?? parent}`;
  const inside = childCount > 0 ? `, ${childCount} inside${collapsed ? ", collapsed" : ""}` : "";
  const arrows = indexOf(project)
    .transitionsFrom(id)
    .map(({ id: transition, record }) => {
      const targets = record.targets.map((target) => project.states[target]?.name ?? target).join(" and ");
      const { full: label = "transition", priority } = scene.edges.get(transition)?.label ?? {};
      const asked = priority === undefined ? "" : ` (asked ${priority === 1 ? "first" : `as number ${priority}`})`;
      return `${label}${asked} ${targets ? `to ${targets}` : "stays"}`;
    });
  const leads = arrows.length > 0 ? `. ${arrows.join("; ")}` : "";
  return `${project.states[id]?.name ?? id}, ${isInitial ? "initial " : ""}${kinds[kind]}${around}${inside}${leads}`;
}

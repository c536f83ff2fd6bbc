import { memo, startTransition, useDeferredValue, useEffect, useState } from "react";
import { indexOf } from "#model/queries/project-index.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scene, SceneState } from "#scene/scene.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { readerId } from "./reader-id.ts";

interface ReaderListProps {
  readonly scene: Scene;
  /** The state that the keyboard is on. */
  readonly current: string | undefined;
}

/** Everything that is painted, in words, for those who don't see it. It follows when there is time: what is seen must not
 *  wait for it. Its text may be selected: Chromium looks for a place for the caret in whatever comes after it, and would
 *  walk through thousands of items that can't hold it, with every letter that is typed. */
export const ReaderList = memo(function ReaderList({ scene: now, current }: ReaderListProps) {
  const scene = useDeferredValue<Scene | null>(now, null);
  const projectNow = useProjectStore((state) => state.project);
  const project = useDeferredValue(projectNow);
  const count = useGrowingCount(scene?.states.size ?? 0);
  return (
    <ul className="sr-only select-text" aria-label="States on the canvas">
      {scene
        ? [...scene.states.values()].map((state, at) => {
            if (at >= count && state.id !== current) return null;
            // Read out at once when the keyboard comes to it: it must not have its old name then.
            const live = state.id === current ? now.states.get(state.id) : undefined;
            return live ? (
              <Item key={state.id} project={projectNow} scene={now} state={live} />
            ) : (
              <Item key={state.id} project={project} scene={scene} state={state} />
            );
          })
        : null}
    </ul>
  );
});

const atOnce = 500;

/** Thousands of items put on the page at once would hold it. */
function useGrowingCount(whole: number): number {
  const [count, setCount] = useState(atOnce);
  useEffect(() => {
    if (count < whole) startTransition(() => setCount(count + atOnce));
  }, [count, whole]);
  return count;
}

interface ItemProps {
  readonly project: Project;
  readonly scene: Scene;
  readonly state: SceneState;
}

/** The words are found item by item, so that the browser can do something else in between. */
const Item = memo(function Item({ project, scene, state }: ItemProps) {
  return <li id={readerId(state.id)}>{wordsFor(project, scene, state)}</li>;
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

// A state in words, for those who don't see it: what it is, what is around and inside of it, and where its arrows lead.
// Kept as long as all that it says is the same, for there are thousands of them and an edit changes a few.

import { indexOf } from "#model/queries/project-index.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scene, SceneState } from "#scene/scene.ts";
import { sameItems } from "#scene/text/names-in.ts";

const kinds = {
  atomic: "state",
  compound: "container",
  parallel: "parallel state",
  final: "final state",
  history: "history state",
};

interface Known {
  readonly madeFrom: readonly unknown[];
  readonly words: string;
}

const known = new WeakMap<SceneState, Known>();

export function wordsForReaders(project: Project, scene: Scene, state: SceneState): string {
  const madeFrom = sourcesOf(project, scene, state);
  const before = known.get(state);
  if (before && sameItems(before.madeFrom, madeFrom)) return before.words;
  const words = wordsOf(project, scene, state);
  known.set(state, { madeFrom, words });
  return words;
}

function sourcesOf(project: Project, scene: Scene, { id, parent }: SceneState): unknown[] {
  const { states } = project;
  const leaving = indexOf(project).transitionsFrom(id);
  const sources: unknown[] = [states[id], parent === undefined ? undefined : states[parent], leaving];
  for (const { id: transition, record } of leaving) {
    sources.push(scene.edges.get(transition)?.label);
    for (const target of record.targets) sources.push(states[target]);
  }
  return sources;
}

function wordsOf(
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

// A state in words, for those who don't see it: what it is, what is around and inside of it, and where its arrows lead.
// Kept as long as all that it says is the same, for there are thousands of them and an edit changes a few.

import { indexOf } from "#model/queries/project-index.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scene, SceneState } from "#scene/scene.ts";
import { sameItems } from "#scene/text/names-in.ts";
import { words } from "#words/canvas/readers.ts";

interface Known {
  readonly madeFrom: readonly unknown[];
  readonly words: string;
}

const known = new WeakMap<SceneState, Known>();

export function wordsForReaders(project: Project, scene: Scene, state: SceneState): string {
  const madeFrom = sourcesOf(project, scene, state);
  const before = known.get(state);
  if (before && sameItems(before.madeFrom, madeFrom)) return before.words;
  const said = wordsOf(project, scene, state);
  known.set(state, { madeFrom, words: said });
  return said;
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
  const around = parent === undefined ? "" : words.around(project.states[parent]?.name ?? parent);
  const inside = childCount > 0 ? words.inside(childCount, collapsed) : "";
  const arrows = indexOf(project)
    .transitionsFrom(id)
    .map(({ id: transition, record }) => {
      const targets = record.targets.map((target) => project.states[target]?.name ?? target);
      const { full: label = words.unnamedArrow, priority } = scene.edges.get(transition)?.label ?? {};
      return words.arrow(label, priority === undefined ? "" : words.asked(priority), targets);
    });
  const leads = arrows.length > 0 ? words.arrows(arrows) : "";
  return `${words.state(project.states[id]?.name ?? id, kind, isInitial)}${around}${inside}${leads}`;
}

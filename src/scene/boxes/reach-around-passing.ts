// Arrows that a layout has led through a container keep away from its border: the container reaches around them, too. A
// layout leaves a container at its top or bottom, so what lies between those is inside, however far to the side.

import { ancestorsOf } from "#model/queries/hierarchy.ts";
import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import { laidWay } from "../route/laid-way.ts";
import type { Rect, SceneState } from "../scene.ts";

const lineRoom = 20;
const borderRoom = 16;

/** Only borders move, outwards; nothing that stands anywhere does. */
export function reachAroundPassing(project: Project, states: readonly SceneState[]): readonly SceneState[] {
  const layouts = Object.entries(project.layout.transitions ?? {});
  if (layouts.length === 0) return states;
  const drawn = new Map(states.map((state) => [state.id, state]));
  const before = new Map(drawn);
  for (const [id, { route, bends }] of layouts) {
    const transition = route && !bends ? project.transitions[id] : undefined;
    const source = drawn.get(transition?.source ?? "");
    const target = drawn.get(transition?.targets[0] ?? "");
    if (!route || !source || !target || source.parent === target.parent) continue;
    const way = laidWay(route, source.rect, target.rect);
    if (!way) continue;
    const aroundSource = ancestorsOf(project, source.id);
    const aroundTarget = ancestorsOf(project, target.id);
    const passed = (around: readonly Id[], others: readonly Id[], other: Id) =>
      around.filter((state) => state !== other && !others.includes(state));
    for (const container of passed(aroundSource, aroundTarget, target.id)) reach(drawn, container, way.points);
    for (const container of passed(aroundTarget, aroundSource, source.id))
      reach(drawn, container, [...way.points].reverse());
  }
  for (const { id } of states) if (drawn.get(id) !== before.get(id)) reachFurther(drawn, id);
  return states.map((state) => drawn.get(state.id) ?? state);
}

function reach(drawn: Map<Id, SceneState>, container: Id, points: readonly Point[]): void {
  const state = drawn.get(container);
  if (!state) return;
  const { y, height } = state.rect;
  const out = points.findIndex((point) => point.y <= y || point.y >= y + height);
  const inside = out < 0 ? points : points.slice(0, out);
  if (inside.length === 0) return;
  const left = Math.min(...inside.map((point) => point.x)) - lineRoom;
  const right = Math.max(...inside.map((point) => point.x)) + lineRoom;
  widen(drawn, state, left, right);
}

/** Those around a wider container keep their distance. */
function reachFurther(drawn: Map<Id, SceneState>, id: Id): void {
  for (let inner = drawn.get(id); inner; inner = inner.parent === undefined ? undefined : drawn.get(inner.parent)) {
    const outer = inner.parent === undefined ? undefined : drawn.get(inner.parent);
    if (outer) widen(drawn, outer, inner.rect.x - borderRoom, inner.rect.x + inner.rect.width + borderRoom);
  }
}

function widen(drawn: Map<Id, SceneState>, state: SceneState, left: number, right: number): void {
  const { x, y, width, height } = state.rect;
  const rect: Rect = { x: Math.min(x, left), y, width: Math.max(x + width, right) - Math.min(x, left), height };
  if (rect.width !== width) drawn.set(state.id, { ...state, rect });
}

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { placeThings } from "#model/edits/layout/place-things.ts";
import { descendantsOf } from "#model/queries/hierarchy.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import { generateProject } from "#model/testing/generated-project.ts";
import { overlaps } from "./boxes/box.ts";
import { isClear } from "./route/route-between.ts";
import { obstaclesBetween, visibleOf } from "./route/visible.ts";
import type { Scene } from "./scene.ts";
import { sceneOf } from "./scene-of.ts";
import { forgetLastScenes } from "./testing/forget-last-scenes.ts";
import { withDraft } from "./with-draft.ts";

const size = fc.record({
  states: fc.integer({ min: 3, max: 36 }),
  depth: fc.integer({ min: 1, max: 4 }),
  transitionsPerState: fc.constantFrom(1, 2),
  seed: fc.nat(),
});
const generated = size.map((drawn): Project => ({ ...generateProject(drawn), layout: {} }));
const runs = { numRuns: 25 };

test("draws every state exactly once, inside the state around it, clear of its siblings", () => {
  fc.assert(
    fc.property(generated, (project) => {
      const scene = sceneOf(project, "generated");
      expect([...scene.states.keys()]).toEqual(descendantsOf(project, "root"));
      for (const state of scene.states.values()) {
        const around = scene.states.get(state.parent ?? "")?.rect;
        const { x, y, width, height } = state.rect;
        if (around) {
          expect(x).toBeGreaterThan(around.x);
          expect(y).toBeGreaterThan(around.y);
          expect(x + width).toBeLessThan(around.x + around.width);
          expect(y + height).toBeLessThan(around.y + around.height);
        }
        for (const other of scene.states.values())
          if (other.parent === state.parent && other.id !== state.id)
            expect(overlaps(other.rect, state.rect)).toBe(false);
      }
    }),
    runs,
  );
});

test("leads no arrow through a state that isn't around one of its ends", () => {
  fc.assert(
    fc.property(generated, (project) => {
      const scene = sceneOf(project, "generated");
      const visible = visibleOf(project, scene.states);
      for (const edge of scene.edges.values()) {
        const source = scene.states.get(edge.source);
        const target = scene.states.get(edge.target ?? edge.source);
        if (!source || !target || edge.isForced) continue;
        const obstacles = obstaclesBetween(visible, source, target).map(({ rect }) => rect);
        expect({ edge: edge.key, isClear: isClear(edge.points, obstacles) }).toEqual({ edge: edge.key, isClear: true });
      }
    }),
    runs,
  );
});

test("hardly ever fails to find a way where states have room", () => {
  const scenes = fc.sample(generated, { numRuns: 25, seed: 5 }).map((project) => sceneOf(project, "generated"));
  const edges = scenes.flatMap((scene) => [...scene.edges.values()]);
  const forced = edges.filter(({ isForced }) => isForced);
  expect(forced.length / edges.length).toBeLessThan(0.01);
});

test("runs along the axes only", () => {
  fc.assert(
    fc.property(generated, (project) => {
      for (const { points } of sceneOf(project, "generated").edges.values())
        for (const [at, to] of points.entries()) {
          const from = points[at - 1] ?? to;
          expect(from.x === to.x || from.y === to.y).toBe(true);
        }
    }),
    runs,
  );
});

test("covers hardly any state with words", () => {
  const scenes = fc.sample(generated, { numRuns: 25, seed: 5 }).map((project) => sceneOf(project, "generated"));
  const labels = scenes.flatMap((scene) =>
    [...scene.edges.values()].flatMap(({ label }) => (label ? [{ scene, label }] : [])),
  );
  const covering = labels.filter(({ scene, label }) =>
    [...scene.states.values()].some(({ rect, childCount }) => childCount === 0 && overlaps(rect, label.rect)),
  );
  expect(covering.length / labels.length).toBeLessThan(0.02);
});

test("is the same whatever was drawn before", () => {
  fc.assert(
    fc.property(generated, fc.nat(), fc.integer({ min: -80, max: 160 }), (project, pick, x) => {
      const ids = [...sceneOf(project, "generated").states.keys()];
      const id = ids[pick % ids.length] ?? "";
      const moved = placeThings(project, { states: { [id]: { x, y: 48 } } });
      if (!moved.ok) throw new Error(moved.error.message);
      const afterEdit = sceneOf(moved.value, "generated");
      forgetLastScenes();
      const afresh = sceneOf(structuredClone(moved.value), "generated");
      expect(plain(afterEdit)).toEqual(plain(afresh));
    }),
    runs,
  );
});

test("keeps the objects of all that an edit did not touch", () => {
  fc.assert(
    fc.property(generated, (project) => {
      const before = sceneOf(project, "generated");
      const after = sceneOf({ ...project, layout: { ...project.layout } }, "generated");
      for (const [id, state] of before.states) expect(after.states.get(id)).toBe(state);
      for (const [key, edge] of before.edges) expect(after.edges.get(key)).toBe(edge);
    }),
    runs,
  );
});

test("moves what is inside along with what is dragged, and leaves arrows alone that hang on neither", () => {
  fc.assert(
    fc.property(generated, fc.nat(), (project, pick) => {
      const scene = sceneOf(project, "generated");
      const ids = [...scene.states.keys()];
      const id = ids[pick % ids.length] ?? "";
      const inside = new Set([id, ...descendantsOf(project, id)]);
      const draft = withDraft(scene, project, { moved: new Map([[id, { x: 24, y: -16 }]]) });
      for (const [each, state] of scene.states) {
        const now = draft.states.get(each);
        if (inside.has(each)) expect(now?.rect).toEqual({ ...state.rect, x: state.rect.x + 24, y: state.rect.y - 16 });
        else expect(now).toBe(state);
      }
      for (const [key, edge] of scene.edges)
        if (!inside.has(edge.source) && !inside.has(edge.target ?? edge.source))
          expect(draft.edges.get(key)).toBe(edge);
    }),
    runs,
  );
});

test("lets nearly all arrows meet boxes while dragging where they will when it is let go", () => {
  fc.assert(
    fc.property(generated, fc.nat(), (project, pick) => {
      const scene = sceneOf(project, "generated");
      const ids = [...scene.states.keys()];
      const id = ids[pick % ids.length] ?? "";
      const draft = withDraft(scene, project, { moved: new Map([[id, { x: 0, y: 0 }]]) });
      const between = [...scene.edges].filter(([, { source, target }]) => source !== target && target !== undefined);
      const others = between.filter(([key, { points }]) => {
        const now = draft.edges.get(key)?.points ?? [];
        return !samePlace(now[0], points[0]) || !samePlace(now.at(-1), points.at(-1));
      });
      // Those that are led round words may leave at another side.
      expect(others.length).toBeLessThanOrEqual(1 + between.length / 8);
    }),
    runs,
  );
});

function samePlace(left: Point | undefined, right: Point | undefined): boolean {
  return left?.x === right?.x && left?.y === right?.y;
}

function plain({ states, edges, initialMarks, bounds }: Scene): unknown {
  return { states: [...states.values()], edges: [...edges.values()], initialMarks, bounds };
}

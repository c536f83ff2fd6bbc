import { expect, test } from "vitest";
import { routeTransition } from "#model/edits/layout/route-transition.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { generateProject } from "#model/testing/generated-project.ts";
import { sceneOf } from "./scene-of.ts";
import { withDraft } from "./with-draft.ts";

const project = buildProject(
  { machine: "shop", states: { a: { on: { go: "b" } }, b: { on: { back: "a", on: "c" } }, c: {} } },
  { tables: { layout: { states: { a: { x: 0, y: 0 }, b: { x: 300, y: 0 }, c: { x: 300, y: 300 } } } } },
);
const scene = sceneOf(project, "shop");
const nothing = new Map();

test("draws an arrow along bends that are only dragged so far as it will be drawn once they are kept", () => {
  const bends = [{ x: 200, y: 160 }];
  const drafted = withDraft(scene, project, { moved: nothing, rerouted: { transition: "b-t2", layout: { bends } } });
  const kept = routeTransition(project, { transition: "b-t2", bends });
  if (!kept.ok) throw new Error(kept.error.message);
  expect(drafted.edges.get("b-t2")?.points).toContainEqual(bends[0]);
  expect(sceneOf(kept.value, "shop").edges.get("b-t2")?.points).toContainEqual(bends[0]);
  expect(drafted.edges.get("a-t1")).toBe(scene.edges.get("a-t1"));
});

test("takes a label elsewhere and leaves its arrow where it is", () => {
  const to = (x: number, y: number) =>
    withDraft(scene, project, { moved: nothing, rerouted: { transition: "b-t2", layout: { label: { x, y } } } });
  const [before, after] = [to(0, 0).edges.get("b-t2"), to(40, 8).edges.get("b-t2")];
  expect(after?.points).toEqual(before?.points);
  expect(after?.label?.rect.x).toBe((before?.label?.rect.x ?? 0) + 40);
  expect(after?.label?.rect.y).toBe((before?.label?.rect.y ?? 0) + 8);
});

test("draws the arrows of a state that is resized to its new border", () => {
  const rect = { x: 300, y: 0, width: 400, height: 120 };
  const { states, edges } = withDraft(scene, project, { moved: nothing, resized: { id: "b", rect } });
  expect(states.get("b")?.rect).toEqual(rect);
  expect(states.get("c")).toBe(scene.states.get("c"));
  expect(edges.get("b-t2")?.points[0]?.y).toBe(120);
});

test("takes what is in a resized state along to where it is painted, where it was", () => {
  const nested = buildProject({
    machine: "shop",
    states: { box: { states: { inner: { on: { go: "next" } }, next: {} } }, a: {} },
  });
  const before = sceneOf(nested, "shop");
  const rect = { x: 0, y: 0, width: 600, height: 400 };
  const { states, edges } = withDraft(before, nested, { moved: nothing, resized: { id: "box", rect } });
  expect(states.get("inner")).toEqual(before.states.get("inner"));
  expect(states.get("inner")).not.toBe(before.states.get("inner"));
  expect(edges.get("inner-t1")).not.toBe(before.edges.get("inner-t1"));
  expect(states.get("a")).toBe(before.states.get("a"));
});

test("makes anew only the state that is dragged and its own arrows, among hundreds", () => {
  const many = generateProject({ states: 200, depth: 2, transitionsPerState: 1.5, seed: 7 });
  const whole = sceneOf(many, "generated");
  const dragged = [...whole.states.values()].filter(({ childCount }) => childCount === 0)[60]?.id ?? "";
  const drafted = withDraft(whole, many, { moved: new Map([[dragged, { x: 16, y: 8 }]]) });
  const changedStates = [...drafted.states].filter(([id, state]) => whole.states.get(id) !== state);
  expect(changedStates.map(([id]) => id)).toEqual([dragged]);
  const changedEdges = [...drafted.edges.values()].filter((edge) => whole.edges.get(edge.key) !== edge);
  expect(changedEdges.length).toBeGreaterThan(0);
  for (const { source, target } of changedEdges) expect([source, target]).toContain(dragged);
});

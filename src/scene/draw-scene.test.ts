import { expect, test } from "vitest";
import type { Project } from "#model/schema/project.ts";
import { generateProject } from "#model/testing/generated-project.ts";
import { answerWays } from "./edges/ways-request.ts";
import { boxesOf, drawScene, knownScene, type SceneDrawing, sceneOf } from "./scene-of.ts";

/** So many arrows that none is led round words once it has its way. */
const fresh = () => generateProject({ states: 82, depth: 2, transitionsPerState: 1.5, seed: 3 });

function finished(drawing: SceneDrawing) {
  for (;;) {
    const scene = drawing.next();
    if (scene) return scene;
  }
}

test("has every state from the start, then ways, then words, and comes to what is drawn at once", () => {
  const project = fresh();
  const drawing = drawScene(project, "generated");
  const whole = sceneOf(fresh(), "generated");
  expect(drawing.soFar().states).toEqual(whole.states);
  expect(drawing.soFar().edges.size).toBe(0);
  let wordless = 0;
  let scene = drawing.next();
  for (let step = 1; !scene; step++) {
    if (step % 60 === 0) {
      const { edges } = drawing.soFar();
      if (edges.size > 0 && [...edges.values()].every(({ label }) => !label)) wordless++;
      for (const [key, { points }] of edges) expect(points).toEqual(whole.edges.get(key)?.points);
    }
    scene = drawing.next();
  }
  expect(wordless).toBeGreaterThan(0);
  expect(scene).toEqual(whole);
  expect(knownScene(project, "generated")).toBe(scene);
});

test("tells where everything stands without drawing an arrow", () => {
  const project = fresh();
  const { states } = boxesOf(project, "generated");
  expect(knownScene(project, "generated")).toBeUndefined();
  const whole = sceneOf(project, "generated");
  expect(states).toEqual(whole.states);
  expect(boxesOf(project, "generated")).toBe(whole);
});

test("shows arrows as they were, gone along with their states, until they are drawn again", () => {
  const project = placed(fresh(), 0);
  const before = sceneOf(project, "generated");
  const drawing = drawScene(placed(project, 40), "generated");
  for (let step = 0; step < 30; step++) drawing.next();
  const meanwhile = drawing.soFar().edges;
  expect(meanwhile.size).toBe(before.edges.size);
  for (const { key, points } of before.edges.values())
    expect(meanwhile.get(key)?.points[0]?.x).toBe((points[0]?.x ?? 0) + 40);
  expect(finished(drawing).edges.size).toBe(before.edges.size);
});

test("takes the ways that were found elsewhere, which are the same, and asks again only for those that changed", () => {
  const asking = (project: Project) => {
    const drawing = drawScene(project, "generated", { asksFor: 1 });
    let scene = drawing.next();
    for (; !scene && !drawing.asks(); ) scene = drawing.next();
    const asked = drawing.asks();
    if (asked) drawing.answer(answerWays(structuredClone(asked)));
    return { asked, scene: scene ?? finished(drawing) };
  };
  const project = placed(fresh(), 0);
  const whole = sceneOf(structuredClone(project), "generated");
  const { asked, scene } = asking(project);
  expect(scene).toEqual(whole);
  expect(asked?.groups.flatMap(({ edges }) => edges).length).toBe(whole.edges.size);
  const [first] = whole.states.values();
  const moved = {
    ...project,
    layout: { states: { ...project.layout.states, [first?.id ?? ""]: { x: -400, y: -400 } } },
  };
  const again = asking(moved);
  expect(again.scene).toEqual(sceneOf(structuredClone(moved), "generated"));
  expect(again.asked?.groups.some(({ known }) => known)).toBe(true);
});

/** Where they stand already, all of it further to the right. */
function placed(project: Project, by: number): Project {
  const { states } = sceneOf(project, "generated");
  const places = [...states.values()].map(({ id, parent, origin }) => {
    const around = parent === undefined ? { x: -by, y: 0 } : (states.get(parent)?.origin ?? origin);
    return [id, { x: origin.x - around.x, y: origin.y - around.y }];
  });
  return { ...project, layout: { states: Object.fromEntries(places) } };
}

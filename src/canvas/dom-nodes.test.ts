import { expect, test } from "vitest";
import { buildProject, type StateSketch } from "#model/testing/build-project.ts";
import { sceneOf } from "#scene/scene-of.ts";
import { withDraft } from "#scene/with-draft.ts";
import { domStates, nodeOf } from "./dom-nodes.ts";

const names = Array.from({ length: 100 }, (_, at) => `s${at}`);
const project = buildProject(
  { machine: "many", states: Object.fromEntries(names.map((name): [string, StateSketch] => [name, {}])) },
  {
    tables: {
      layout: {
        states: Object.fromEntries(
          names.map((name, at) => [name, { x: (at % 10) * 200, y: Math.floor(at / 10) * 100 }]),
        ),
      },
    },
  },
);
const scene = sceneOf(project, "many");
const everything = { x: -1000, y: -1000, width: 9000, height: 9000 };

test("makes elements of what is in view, as long as that is few", () => {
  const seen = domStates(scene, { x: 0, y: 0, width: 500, height: 150 }, 1, new Set());
  expect(seen.map(({ id }) => id)).toEqual(["s0", "s1", "s2", "s10", "s11", "s12"]);
});

test("makes elements only of what is touched when there is much in view, or when it is small", () => {
  expect(domStates(scene, everything, 1, new Set())).toEqual([]);
  expect(domStates(scene, everything, 1, new Set(["s7"])).map(({ id }) => id)).toEqual(["s7"]);
  expect(domStates(scene, { x: 0, y: 0, width: 500, height: 150 }, 0.2, new Set())).toEqual([]);
});

test("stays bounded with everything selected", () => {
  expect(domStates(scene, everything, 1, new Set(names)).length).toBeLessThanOrEqual(20);
});

test("gives the same node for every state that a drag leaves alone", () => {
  const dragged = withDraft(scene, project, { moved: new Map([["s3", { x: 8, y: 0 }]]) });
  const changed = names.filter((id) => {
    const [before, now] = [scene.states.get(id), dragged.states.get(id)];
    return before && now && nodeOf(before) !== nodeOf(now);
  });
  expect(changed).toEqual(["s3"]);
});

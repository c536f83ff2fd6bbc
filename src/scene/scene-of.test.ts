import { expect, test } from "vitest";
import type { Project } from "#model/schema/project.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { sceneOf } from "./scene-of.ts";

const project = buildProject({
  machine: "shop",
  states: {
    both: { kind: "parallel", states: { left: { states: { a: { on: { go: "b" } } } }, right: { states: { c: {} } } } },
    b: { on: { back: "c", again: "b", note: [{ actions: [{ kind: "cancel", label: "alarm" }] }] } },
    past: { kind: "history", depth: "deep" },
  },
});

function laidOut(states: NonNullable<Project["layout"]["states"]>): Project {
  return { ...project, layout: { states } };
}

test("gives the same scene for the same document", () => {
  expect(sceneOf(project, "shop")).toBe(sceneOf(project, "shop"));
});

test("marks regions, first states and history", () => {
  const { states } = sceneOf(project, "shop");
  expect(states.get("left")).toMatchObject({ isRegion: true, isInitial: false, depth: 1, parent: "both" });
  expect(states.get("a")).toMatchObject({ isRegion: false, isInitial: true });
  expect(states.get("past")?.mark).toBe("H*");
});

test("shows a collapsed state as one box to which the arrows of what it hides lead", () => {
  const { states, edges } = sceneOf(laidOut({ both: { x: 0, y: 0, collapsed: true } }), "shop");
  expect([...states.keys()]).toEqual(["both", "b", "past"]);
  expect(states.get("both")).toMatchObject({ collapsed: true, childCount: 2 });
  const ends = [...edges.values()].map(({ source, target }) => [source, target]);
  expect(ends).toContainEqual(["both", "b"]);
  expect(ends).toContainEqual(["b", "both"]);
});

test("shows only what is in the state that was gone into", () => {
  const scene = sceneOf(project, "shop", { focus: "both" });
  expect(scene.focus).toBe("both");
  expect([...scene.states.keys()]).toEqual(["left", "a", "right", "c"]);
  expect(scene.states.get("left")).toMatchObject({ depth: 0, parent: undefined });
});

test("lets a container reach around its children to the left and upwards, and moves nothing that is placed", () => {
  const scene = sceneOf(laidOut({ both: { x: 400, y: 400 }, left: { x: 32, y: 64 }, a: { x: -200, y: -100 } }), "shop");
  const [around, child] = [scene.states.get("left"), scene.states.get("a")];
  expect(around?.origin).toEqual({ x: 432, y: 464 });
  expect(child?.rect).toMatchObject({ x: 232, y: 364 });
  expect(around?.rect.x).toBeLessThan(232);
  expect(around?.rect.y).toBeLessThan(364);
});

test("draws a loop for a transition to its own state, and one without arrowhead where there is no target", () => {
  const edges = [...sceneOf(project, "shop").edges.values()].filter(({ source }) => source === "b");
  const again = edges.find(({ label }) => label?.full === "again");
  const note = edges.find(({ label }) => label?.full.startsWith("note"));
  expect(again?.target).toBe("b");
  expect(note?.target).toBeUndefined();
  expect(again?.points).not.toEqual(note?.points);
});

test("follows the bends that a person has made", () => {
  const [id = ""] = Object.keys(project.transitions);
  const bends = [{ x: 10, y: 500 }];
  const bent = { ...project, layout: { transitions: { [id]: { bends } } } };
  expect(sceneOf(bent, "shop").edges.get(id)?.points).toContainEqual({ x: 10, y: 500 });
});

test("draws an arrow anew when what it is in is put somewhere else, though nothing of it moves", () => {
  const nested = buildProject(
    {
      machine: "nest",
      states: {
        left: { states: { box: { states: { a: { on: { go: "b" } }, b: {} } } } },
        right: { states: { c: {} } },
      },
    },
    {
      tables: {
        layout: {
          states: {
            left: { x: 0, y: 0, width: 1000, height: 600 },
            box: { x: 32, y: 64 },
            a: { x: 32, y: 64 },
            b: { x: 400, y: 64 },
            right: { x: 0, y: 0, width: 1000, height: 600 },
            c: { x: 500, y: 400 },
          },
        },
      },
    },
  );
  const before = sceneOf(nested, "nest");
  const { box } = nested.states;
  if (!box) throw new Error("There is no box.");
  const states = { ...nested.states, box: { ...box, parent: "right" } };
  const after = sceneOf({ ...nested, states }, "nest");
  expect(after.states.get("a")).toEqual(before.states.get("a"));
  expect(after.states.get("a")).not.toBe(before.states.get("a"));
});

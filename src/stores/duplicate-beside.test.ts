import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { clearPlaces } from "#scene/boxes/clear-places.ts";
import { sceneOf } from "#scene/scene-of.ts";
import { arrangeStates } from "./arrange-states.ts";
import { duplicateBeside } from "./duplicate-beside.ts";
import { currentProject, openProject, undo, useProjectStore } from "./project-store.ts";
import { openMachine, selectedIds, useViewStore } from "./view-store.ts";

const bends = [{ x: 300, y: 80 }];
const project = buildProject(
  {
    machine: "shop",
    states: {
      draft: { on: { pay: "paid" } },
      paid: {},
      box: { states: { inner: { on: { go: "other" } }, other: {} } },
    },
  },
  {
    tables: {
      layout: {
        states: {
          draft: { x: 0, y: 0 },
          paid: { x: 200, y: 0 },
          box: { x: 0, y: 300 },
          inner: { x: 32, y: 64 },
          other: { x: 32, y: 200 },
        },
        transitions: { "draft-t1": { bends }, "inner-t1": { bends: [{ x: 20, y: 450 }] } },
      },
    },
  },
);

const inTheWay = (states: readonly string[]) => clearPlaces(sceneOf(currentProject(), "shop"), states);

function open(): void {
  openProject("shop", project);
  openMachine("shop");
}

test("puts copies beside everything, selected, with the bends of their arrows, as one step", () => {
  open();
  duplicateBeside(["draft", "paid"]);
  const copies = selectedIds(useViewStore.getState(), "states");
  expect(copies.map((id) => currentProject().states[id]?.name)).toEqual(["draft 2", "paid 2"]);
  expect(inTheWay(copies)).toEqual({});
  const { states = {}, transitions = {} } = currentProject().layout;
  const { x = 0, y = 0 } = states[copies[0] ?? ""] ?? {};
  const [arrow = ""] = Object.keys(transitions).filter((id) => !Object.hasOwn(project.transitions, id));
  expect(transitions[arrow]).toEqual({ bends: [{ x: 300 + x, y: 80 + y }] });
  duplicateBeside(["draft", "paid"]);
  expect(inTheWay(selectedIds(useViewStore.getState(), "states"))).toEqual({});
  expect(useProjectStore.getState().history.past).toHaveLength(2);
  undo();
  undo();
  expect(currentProject()).toEqual(project);
});

test("takes bends along with a container that is lined up", () => {
  open();
  arrangeStates(["paid", "box"], "right");
  const { states = {}, transitions = {} } = currentProject().layout;
  expect(transitions["inner-t1"]?.bends?.[0]?.x).toBe(20 + (states.box?.x ?? 0));
  expect(states.box?.x).not.toBe(0);
  const { history } = useProjectStore.getState();
  arrangeStates(["paid", "box"], "right");
  expect(useProjectStore.getState().history).toBe(history);
});

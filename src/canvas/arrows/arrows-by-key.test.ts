import { beforeEach, expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { sceneOf } from "#scene/scene-of.ts";
import { useAnnouncementStore } from "#stores/announcement-store.ts";
import { currentProject, openProject, undo, useProjectStore } from "#stores/project-store.ts";
import { openMachine, select, useViewStore } from "#stores/view-store.ts";
import { settledScene } from "../current-scene.ts";
import { askInOrder } from "./ask-order.ts";
import { addBend, chooseNextBend, moveHandle, removeChosenBend, straighten } from "./bend-by-key.ts";
import { chosenBend } from "./chosen-handle.ts";
import { goToArrow } from "./go-to-arrow.ts";
import { endTowards } from "./next-arrow.ts";

const project = buildProject(
  {
    machine: "shop",
    states: { draft: { on: { pay: ["paid", "held"], wait: "held" } }, paid: { on: { back: "draft" } }, held: {} },
  },
  { tables: { layout: { states: { draft: { x: 0, y: 0 }, paid: { x: 0, y: 300 }, held: { x: 400, y: 300 } } } } },
);
const [toPaid, toHeld, waits, back] = ["draft-t1", "draft-t2", "draft-t3", "paid-t1"] as const;
const bendsOf = (id: string) => currentProject().layout.transitions?.[id]?.bends ?? [];
const selected = () => useViewStore.getState().selection.map(({ id }) => id);
const said = () => useAnnouncementStore.getState().last?.message;

beforeEach(() => {
  openProject("shop", project);
  openMachine("shop");
  select([{ table: "transitions", id: toPaid }]);
});

test("makes a bend, moves it, goes on to the next, and takes them away one by one", () => {
  addBend(toPaid);
  const [made] = bendsOf(toPaid);
  expect(chosenBend()).toBe(0);
  moveHandle(toPaid, { x: 80, y: 0 }, {});
  expect(bendsOf(toPaid)).toEqual([{ x: (made?.x ?? 0) + 80, y: made?.y }]);
  expect(settledScene().edges.get(toPaid)?.points).toContainEqual(bendsOf(toPaid)[0]);
  addBend(toPaid);
  expect(bendsOf(toPaid)).toHaveLength(2);
  const second = chosenBend();
  for (const _ of [1, 2, 3]) chooseNextBend(toPaid);
  expect(chosenBend()).toBe(second);
  expect(removeChosenBend(toPaid)).toBe(true);
  expect(removeChosenBend(toPaid)).toBe(true);
  expect(removeChosenBend(toPaid)).toBe(false);
  expect(bendsOf(toPaid)).toEqual([]);
  expect(useProjectStore.getState().history.past.map(({ label }) => label)).toEqual([
    ...Array(4).fill("Bend transition from state “draft”"),
    "Straighten transition from state “draft”",
  ]);
});

test("moves the words while no bend is chosen, and gives all of it back to the canvas", () => {
  const before = settledScene().edges.get(toPaid)?.label?.rect;
  moveHandle(toPaid, { x: 40, y: 8 }, {});
  const after = settledScene().edges.get(toPaid)?.label?.rect;
  expect([(after?.x ?? 0) - (before?.x ?? 0), (after?.y ?? 0) - (before?.y ?? 0)]).toEqual([40, 8]);
  addBend(toPaid);
  straighten(toPaid);
  expect(currentProject().layout.transitions ?? {}).toEqual({});
});

test("goes from a state along its arrows, leaving ones first, and from an arrow to either end", () => {
  select([{ table: "states", id: "draft" }]);
  const passed = [toPaid, toHeld, waits, back, toPaid].map(() => {
    goToArrow(1);
    return selected()[0];
  });
  expect(passed).toEqual([toPaid, toHeld, waits, back, toPaid]);
  const scene = sceneOf(project, "shop");
  expect(endTowards(scene, toPaid, { x: 0, y: 1 })).toBe("paid");
  expect(endTowards(scene, toPaid, { x: 0, y: -1 })).toBe("draft");
});

test("asks one of several for the same event earlier or later, and says when it can't", () => {
  askInOrder(toHeld, -1);
  expect(said()).toBe("Asked as number 1 of 2.");
  expect(settledScene().edges.get(toHeld)?.label?.priority).toBe(1);
  askInOrder(toHeld, -1);
  expect(said()).toBe("It is asked first already.");
  undo();
  expect(currentProject()).toEqual(project);
});

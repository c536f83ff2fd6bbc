import { expect, test } from "vitest";
import type { Result } from "#base/result.ts";
import type { Project } from "../../schema/project.ts";
import { buildProject } from "../../testing/build-project.ts";
import type { EditError } from "../support/edit-error.ts";
import { changeStateKind } from "./change-state-kind.ts";
import { createState } from "./create-state.ts";
import { deleteStates } from "./delete-states.ts";
import { duplicateStates } from "./duplicate-states.ts";
import { groupStates } from "./group-states.ts";
import { moveStates } from "./move-states.ts";
import { renameState } from "./rename-state.ts";
import { reorderState } from "./reorder-state.ts";
import { ungroupState } from "./ungroup-state.ts";
import { wrapInParallel } from "./wrap-in-parallel.ts";

const shop = buildProject(
  {
    machine: "shop",
    states: {
      idle: { name: "Idle", on: { pay: "paying" } },
      paying: {
        name: "Paying",
        initial: "calling",
        states: {
          calling: { name: "Calling", invoke: { call: { calls: "charge", done: "settled", error: "idle" } } },
          settled: { name: "Settled", kind: "final" },
        },
        on: { cancel: { target: "idle", guard: { kind: "in", state: "calling" } } },
      },
      shipped: { name: "Shipped" },
    },
  },
  {
    tables: {
      services: { charge: { name: "Charge card", kind: "call" } },
      layout: { states: { paying: { x: 100, y: 50 }, calling: { x: 10, y: 20 }, idle: { x: 0, y: 0 } } },
      scenarios: {
        late: {
          name: "Late",
          machine: "shop",
          seed: 1,
          expectations: [
            { kind: "endsIn", state: "settled" },
            { kind: "neverIn", state: "shipped" },
          ],
        },
      },
    },
  },
);

function done(result: Result<Project, EditError>): Project {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function refusal(result: Result<Project, EditError>): string {
  return result.ok ? "" : result.error.message;
}

test("makes a plain state compound by giving it its first child, and starts there", () => {
  const project = done(createState(shop, { parent: "idle", name: "Waiting" }));
  expect(project.states.idle).toMatchObject({ kind: "compound", initial: "waiting" });
  expect(project.states.waiting).toEqual({ kind: "atomic", name: "Waiting", parent: "idle", order: 0 });
});

test("makes a container plain again that has lost its last child, but not one that says what it yields", () => {
  const inside = ["calling", "settled"];
  const moved = done(moveStates(shop, { states: inside, into: shop.machines.shop?.root ?? "" }));
  expect(moved.states.paying).toEqual({ ...shop.states.paying, kind: "atomic", initial: undefined });
  expect(done(deleteStates(shop, { states: inside })).states.paying?.kind).toBe("atomic");
  expect(done(deleteStates(shop, { states: ["calling"] })).states.paying?.kind).toBe("compound");
  const paying = { ...shop.states.paying, output: "true" } as Project["states"][string];
  const telling = { ...shop, states: { ...shop.states, paying } };
  expect(done(deleteStates(telling, { states: inside })).states.paying?.kind).toBe("compound");
});

test("lets the border of a container follow what stays in it, and moves nothing that is seen", () => {
  const layout = { states: { paying: { x: 100, y: 50 }, calling: { x: 32, y: 60 }, settled: { x: 232, y: 90 } } };
  const placed = { ...shop, layout };
  const left = done(moveStates(placed, { states: ["calling"], into: shop.machines.shop?.root ?? "" })).layout.states;
  expect(left).toMatchObject({ paying: { x: 300, y: 80 }, calling: { x: 132, y: 110 }, settled: { x: 32, y: 60 } });
  const sized = { ...shop, layout: { states: { ...layout.states, paying: { x: 100, y: 50, width: 500 } } } };
  expect(done(deleteStates(sized, { states: ["calling"] })).layout.states?.settled).toEqual({ x: 232, y: 90 });
});

test("numbers the name of a new state that a sibling has, and leaves the initial state alone", () => {
  const project = done(createState(shop, { parent: "shop-root", name: " Idle ", position: 1, at: { x: 3, y: 4 } }));
  expect(project.states["idle-2"]).toMatchObject({ name: "Idle 2", order: 0.5 });
  expect(project.states["shop-root"]).toBe(shop.states["shop-root"]);
  expect(project.layout.states?.["idle-2"]).toEqual({ x: 3, y: 4 });
});

test("refuses to put a state into a final one, by name", () => {
  expect(refusal(createState(shop, { parent: "settled" }))).toBe(
    'A state can\'t be put into state "Settled", which is a final state.',
  );
});

test("renames a state and touches nothing else", () => {
  const project = done(renameState(shop, { state: "idle", name: " Waiting " }));
  expect(project).toEqual({ ...shop, states: { ...shop.states, idle: { ...shop.states.idle, name: "Waiting" } } });
  expect(project.transitions).toBe(shop.transitions);
});

test("refuses the name of a sibling and suggests another", () => {
  expect(refusal(renameState(shop, { state: "idle", name: "Shipped" }))).toBe(
    'There is already a state "Shipped" beside it. Take another name, such as "Shipped 2".',
  );
  expect(renameState(shop, { state: "idle", name: "Settled" }).ok).toBe(true);
});

test("deletes a state with what is inside and all that is attached", () => {
  const project = done(deleteStates(shop, { states: ["paying", "calling"] }));
  expect(Object.keys(project.states)).toEqual(["shop-root", "idle", "shipped"]);
  expect([project.transitions, project.invocations]).toEqual([{}, {}]);
  expect(project.layout.states).toEqual({ idle: { x: 0, y: 0 } });
  expect(project.scenarios.late?.expectations).toEqual([{ kind: "neverIn", state: "shipped" }]);
  expect(project.services).toBe(shop.services);
});

test("starts in the next state when the initial one is deleted", () => {
  expect(done(deleteStates(shop, { states: ["idle"] })).states["shop-root"]).toMatchObject({ initial: "paying" });
  const empty = done(deleteStates(shop, { states: ["idle", "paying", "shipped"] })).states["shop-root"];
  expect(empty && "initial" in empty).toBe(false);
});

test("keeps the root, and says what it is", () => {
  expect(refusal(deleteStates(shop, { states: ["shop-root"] }))).toContain("is the root of its machine");
  expect(refusal(deleteStates(shop, { states: [] }))).toBe("Select at least one state first.");
});

test("moves a state out with its transitions, to where it was on the canvas", () => {
  const project = done(moveStates(shop, { states: ["calling"], into: "shop-root" }));
  expect(project.states.calling).toMatchObject({ parent: "shop-root", order: 3 });
  expect(project.states.paying).toMatchObject({ initial: "settled" });
  expect(project.transitions).toBe(shop.transitions);
  expect(project.layout.states?.calling).toEqual({ x: 110, y: 70 });
});

test("moves only the outermost of nested states, and numbers a name that is taken", () => {
  const twin = done(createState(shop, { parent: "shipped", name: "Paying" }));
  const project = done(moveStates(twin, { states: ["calling", "paying"], into: "shipped" }));
  expect(project.states.paying).toMatchObject({ parent: "shipped", name: "Paying 2" });
  expect(project.states.calling?.parent).toBe("paying");
});

test("never puts a state into itself", () => {
  expect(refusal(moveStates(shop, { states: ["paying"], into: "calling" }))).toBe(
    'State "Paying" can\'t be moved into itself.',
  );
});

test("says which connections can't follow to another machine, and lets them go when told", () => {
  const both = { ...shop, ...buildProject([{ machine: "bank", states: { open: {} } }]) };
  const project = {
    ...both,
    machines: { ...shop.machines, ...both.machines },
    states: { ...shop.states, ...both.states },
    transitions: shop.transitions,
    invocations: shop.invocations,
    services: shop.services,
    events: shop.events,
  };
  const error = refusal(moveStates(project, { states: ["calling"], into: "bank-root" }));
  expect(error).toContain("can't follow to another machine");
  const moved = done(moveStates(project, { states: ["calling"], into: "bank-root", dropCrossings: true }));
  expect(Object.values(moved.transitions).every(({ source }) => source !== "calling")).toBe(true);
  expect(Object.keys(moved.invocations)).toEqual(["call"]);
});

test("lets a history go to another machine without the default that stays behind", () => {
  const project = buildProject([
    {
      machine: "shop",
      states: { paying: { states: { asking: {}, back: { kind: "history", defaults: ["asking"] } } } },
    },
    { machine: "bank", states: { open: { states: { counting: {} } } } },
  ]);
  const abroad = { into: "open", dropCrossings: true };
  expect(refusal(moveStates(project, { states: ["back"], into: "open" }))).toBe(
    'One connection can\'t follow to another machine, among them the default of state "back". Remove them first, or move and let them go.',
  );
  const alone = done(moveStates(project, { states: ["back"], ...abroad })).states.back;
  expect(alone).toMatchObject({ kind: "history", parent: "open" });
  expect(alone).not.toHaveProperty("defaults");
  const together = done(moveStates(project, { states: ["back", "asking"], into: "open" }));
  expect(together.states.back).toMatchObject({ parent: "open", defaults: ["asking"] });
});

test("duplicates states with what is inside and the transitions among them", () => {
  const project = done(duplicateStates(shop, { states: ["paying"] }));
  expect(project.states["paying-2"]).toMatchObject({ name: "Paying 2", initial: "calling-2", order: 3 });
  expect(project.states["calling-2"]).toMatchObject({ name: "Calling", parent: "paying-2" });
  const copied = Object.values(project.transitions).filter(({ source }) => source === "calling-2");
  expect(copied.map(({ targets, trigger }) => [targets, trigger.kind])).toEqual([[["settled-2"], "invocationDone"]]);
  expect(project.layout.states?.["paying-2"]).toEqual({ x: 132, y: 82 });
});

test("gives one state a place between its siblings without touching them", () => {
  const project = done(reorderState(shop, { state: "shipped", position: 1 }));
  expect(project.states.shipped?.order).toBe(0.5);
  expect(project.states.idle).toBe(shop.states.idle);
});

test("numbers all siblings anew when the numbers between them have become long", () => {
  let project = shop;
  for (let turn = 0; turn < 60; turn += 1)
    project = done(reorderState(project, { state: turn % 2 ? "shipped" : "paying", position: 1 }));
  for (const state of Object.values(project.states)) expect(Number(state.order.toFixed(6))).toBe(state.order);
});

test("refuses to lose what the new kind can't have, and lets it go when told", () => {
  expect(refusal(changeStateKind(shop, { state: "paying", kind: "final" }))).toBe(
    'State "Paying" has 2 states, a transition, which a final state can\'t have. Remove that first, or change the kind and let it go.',
  );
  const project = done(changeStateKind(shop, { state: "paying", kind: "final", dropRest: true }));
  expect(project.states.paying).toEqual({ kind: "final", name: "Paying", parent: "shop-root", order: 1 });
  expect(Object.keys(project.invocations)).toEqual([]);
});

test("keeps children between compound and parallel, and finds where to start on the way back", () => {
  const parallel = done(changeStateKind(shop, { state: "paying", kind: "parallel" }));
  expect(parallel.states.paying && "initial" in parallel.states.paying).toBe(false);
  expect(done(changeStateKind(parallel, { state: "paying", kind: "compound" }))).toEqual(shop);
});

test("groups states and starts in the group when one of them was the start", () => {
  const project = done(groupStates(shop, { states: ["idle", "shipped"], name: "Outside" }));
  expect(project.states["shop-root"]).toMatchObject({ initial: "outside" });
  expect(project.states.outside).toMatchObject({ kind: "compound", initial: "idle", parent: "shop-root" });
  expect(project.transitions).toBe(shop.transitions);
});

test("takes back by ungrouping what grouping did", () => {
  const grouped = done(groupStates(shop, { states: ["idle"], name: "Outside" }));
  const project = done(ungroupState(grouped, { state: "outside" }));
  expect(project.states["shop-root"]).toMatchObject({ initial: "idle" });
  expect(project.states.idle?.parent).toBe("shop-root");
  expect(project.states.outside).toBeUndefined();
});

test("leads what led to a group to where it started, and lets each of its states leave as the group did", () => {
  const project = done(ungroupState(shop, { state: "paying" }));
  const transitions = Object.values(project.transitions);
  expect(transitions.find(({ source }) => source === "idle")?.targets).toEqual(["calling"]);
  expect(transitions.some(({ source, targets }) => source === "calling" && targets[0] === "idle")).toBe(true);
});

test("gives each wrapped state a region of its own, and one alone an empty region beside it", () => {
  const two = done(wrapInParallel(shop, { states: ["idle", "paying"], name: "Both" }));
  expect(two.states.both?.kind).toBe("parallel");
  expect(two.states.paying?.parent).toBe("both");
  expect(two.states[two.states.idle?.parent ?? ""]).toMatchObject({
    kind: "compound",
    initial: "idle",
    parent: "both",
  });
  const one = done(wrapInParallel(shop, { states: ["idle"] }));
  expect(Object.values(one.states).filter(({ parent }) => parent === "parallel")).toHaveLength(2);
});

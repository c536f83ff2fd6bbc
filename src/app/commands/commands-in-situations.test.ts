// Every command that changes the drawing, tried wherever it applies: whatever it does is one step, is taken back to the
// same bytes, and done again to the same bytes.

import type { ElkNode } from "elkjs/lib/elk-api.js";
import { expect, test, vi } from "vitest";
import { copySelection } from "#model/clipboard/copy-selection.ts";
import { saveProject } from "#model/save.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { sceneOf } from "#scene/scene-of.ts";
import { currentProject, openProject, perform, redo, undo, useProjectStore } from "#stores/project-store.ts";
import type { Reference } from "#stores/reference.ts";
import { openMachine, openView, select, useViewStore } from "#stores/view-store.ts";
import { words as others } from "#words/commands/finding.ts";
import { connectTo } from "../dialogs/connect-to.ts";
import { commands, isAvailable } from "./registry.ts";
import { currentSituation } from "./situation.ts";

const changing = new Set(["edit", "create", "state", "arrow", "arrange", "view"]);
/** They change nothing but what is looked at or remembered, or are tried where there is what they are for. */
const elsewhere =
  /^(?:undo|redo|copy|select-all|insert-joinSome|zoom-.*|toggle-.*|go-.*|next-.*|previous-.*|.*-tab|theme|motion)$/;
const tried = commands.filter(({ group, id }) => changing.has(group) && !elsewhere.test(id));

test("knows other words only for commands that there are", () => {
  const known = new Set(commands.map(({ id }) => id));
  expect(Object.keys(others).filter((id) => !known.has(id))).toEqual([]);
});

/** Instead of the engine, which works elsewhere: whatever it finds, it is one step. */
vi.mock("elkjs/lib/elk-api.js", () => ({
  default: class {
    layout = async (graph: ElkNode) => inRows(graph);
    terminateWorker = () => undefined;
  },
}));

function inRows(node: ElkNode): ElkNode {
  return {
    ...node,
    children: (node.children ?? []).map((child, at) => ({ ...inRows(child), x: 20, y: 40 + at * 90 })),
  };
}

let clipboard = "";
vi.stubGlobal("navigator", {
  clipboard: {
    readText: async () => clipboard,
    writeText: async (text: string) => {
      clipboard = text;
    },
  },
});

const asking = new Set(["rename", "connect", "move-into", "lead-to", "start-at"]);

/** What a person says when a command asks. */
function answer(): void {
  const { renaming, dialog, machine } = useViewStore.getState();
  if (renaming?.table === "states") perform("renameState", { state: renaming.id, name: "Another name" });
  if (dialog?.kind === "connect") connectTo(dialog.source, `${machine}-root`, { id: "closed", name: "closed" });
  if (dialog?.kind === "lead")
    perform("retargetTransition", {
      transition: dialog.transition,
      ...(dialog.end === "end" ? { targets: ["closed"] } : { source: "spare" }),
    });
  if (dialog?.kind !== "moveInto") return;
  const { states } = dialog;
  perform("moveStates", { states, into: states.includes("work") || states.includes("idle") ? "both" : "shop-root" });
}

const shop = buildProject(
  {
    machine: "shop",
    states: {
      idle: { on: { start: "work" } },
      work: {
        states: {
          packing: {
            on: { packed: ["sending", "checking"], lost: "idle" },
            invoke: { post: { calls: "post", policies: [{ kind: "totalTimeout", ms: 5000 }], error: "idle" } },
          },
          sending: { on: { again: "sending", back: "packing" }, after: { "1000": "closed" } },
          checking: { on: { ok: "sending" } },
          spare: {},
          "where-we-were": { kind: "history" },
        },
      },
      both: {
        kind: "parallel",
        states: {
          left: { states: { up: { on: { down: "down" } }, down: { kind: "final" } } },
          right: { states: { on: { on: { off: "off" } }, off: { kind: "final" } } },
        },
        stateDone: "closed",
      },
      closed: { kind: "final" },
    },
  },
  {
    events: { start: { orderId: "string" } },
    tables: {
      services: { post: { name: "Post", kind: "call" } },
      layout: {
        states: { idle: { x: 0, y: 0 }, work: { x: 300, y: 0 }, both: { x: 0, y: 500 }, closed: { x: 900, y: 0 } },
      },
    },
  },
);

const states = (...ids: readonly string[]): Reference[] => ids.map((id) => ({ table: "states", id }));
const moved = (id: string) => () => perform("placeThings", { states: { [id]: { x: 640, y: 480 } } });
const collapsed =
  (...ids: readonly string[]) =>
  () =>
    perform("collapseStates", { states: ids, collapsed: true });
const nothing = () => undefined;

const situations: readonly { name: string; before: () => unknown; selection: readonly Reference[] }[] = [
  { name: "nothing selected", before: nothing, selection: [] },
  { name: "a state of the machine", before: nothing, selection: states("idle") },
  { name: "a child", before: nothing, selection: states("packing") },
  { name: "a child of a moved parent", before: moved("work"), selection: states("packing") },
  { name: "a state that nothing leads to or from", before: nothing, selection: states("spare") },
  { name: "a history state", before: nothing, selection: states("where-we-were") },
  { name: "a container", before: nothing, selection: states("work") },
  { name: "several siblings", before: nothing, selection: states("packing", "sending", "checking") },
  { name: "several of different parents", before: nothing, selection: states("idle", "sending", "up") },
  { name: "a parent and its child", before: nothing, selection: states("work", "packing") },
  { name: "a child of a region", before: nothing, selection: states("up") },
  { name: "a region", before: nothing, selection: states("left") },
  { name: "a parallel state", before: nothing, selection: states("both") },
  { name: "a collapsed container", before: collapsed("work"), selection: states("work") },
  { name: "a child of a collapsed container", before: collapsed("work"), selection: states("sending") },
  { name: "the machine's own state", before: nothing, selection: states("shop-root") },
  { name: "a transition", before: nothing, selection: [{ table: "transitions", id: "packing-t1" }] },
  {
    name: "a bent transition that is asked second",
    before: () => perform("routeTransition", { transition: "packing-t2", bends: [{ x: 400, y: 300 }] }),
    selection: [{ table: "transitions", id: "packing-t2" }],
  },
  {
    name: "a state and transitions",
    before: nothing,
    selection: [
      ...states("idle"),
      { table: "transitions", id: "packing-t1" },
      { table: "transitions", id: "sending-t1" },
    ],
  },
];

const changed = new Set<string>();
const bytes = () => saveProject(currentProject());

const copied = copySelection(shop, { states: ["packing", "sending"] });

vi.stubGlobal("document", { activeElement: null, documentElement: { dataset: {} } });
vi.stubGlobal("matchMedia", () => ({ matches: true }));

test.each(situations)("take back what they did with $name", async ({ before, selection }) => {
  for (const command of tried) {
    openProject("test", shop);
    openView({});
    openMachine("shop");
    before();
    select(selection);
    const situation = currentSituation();
    if (!isAvailable(command, situation)) continue;
    const [start, steps] = [bytes(), useProjectStore.getState().history.past.length];
    clipboard = copied.ok ? JSON.stringify(copied.value) : "";
    await command.run(situation);
    if (asking.has(command.id)) answer();
    const end = bytes();
    if (end === start) {
      expect(useProjectStore.getState().history.past.length, command.id).toBe(steps);
      continue;
    }
    changed.add(command.id);
    expect(useProjectStore.getState().history.past.length, command.id).toBe(steps + 1);
    expect(() => sceneOf(currentProject(), "shop"), command.id).not.toThrow();
    undo();
    expect(bytes(), command.id).toBe(start);
    redo();
    expect(bytes(), command.id).toBe(end);
  }
});

test("every command has changed something somewhere", () => {
  expect(tried.map(({ id }) => id).filter((id) => !changed.has(id))).toEqual([]);
});

import { expect, test } from "vitest";
import type { Project } from "#model/schema/project.ts";
import { importTypeScript } from "../xstate-typescript/import.ts";
import { saveInPlace } from "./save-in-place.ts";
import { edited } from "./testing/edited.ts";

const source = `import { assign, setup, fromPromise } from 'xstate'

/** Everything about the lamp. */
const LIMIT = 3; // keep in step with the firmware

export const lamp = setup({
    types: {} as { context: { count: number }; events: { type: 'toggle' } | { type: 'kick'; force: number } },
    guards: {
        fresh: ({ context }) => context.count < LIMIT,
        // asks the outside world
        allowed: ({ context }) => isAllowed(context.count),
    },
    actors: { warm: fromPromise(async () => 1) },
    delays: { soon: ({ context }) => context.count * 100 },
}).createMachine({
    id: 'lamp',
    context: { count: 0 },
    initial: 'off',
    states: {
        off: {   // odd   spacing stays
            on: {
                toggle: { target: 'on', guard: 'fresh' }, // the usual way
                kick: [
                    { target: 'broken', guard: ({ event }) => event.force > 9 },
                    /* gently */ { actions: ({ event }) => console.log(event.force) },
                ],
            },
        },
        on: {
            entry: assign({ count: ({ context }) => context.count + 1 }),
            after: { soon: 'off' },
            on: { toggle: 'off', kick: { target: 'broken', guard: 'allowed' } },
        },
        broken: { type: 'final' },
    },
})

export default lamp
`;

function opened(text = source): Project {
  const read = importTypeScript(text, { name: "lamp" });
  if (!read.ok) throw new Error(read.error.message);
  return read.value.project;
}

function saved(project: Project, text = source): string {
  const result = saveInPlace(text, project);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.text;
}

const root = opened().machines.lamp?.root ?? "";

/** Lines that are only in one of the two. */
function changes(after: string, before = source) {
  const [left, right] = [before.split("\n"), after.split("\n")];
  return {
    gone: left.filter((line) => !right.includes(line)).map((line) => line.trim()),
    come: right.filter((line) => !left.includes(line)).map((line) => line.trim()),
  };
}

function transitionId(project: Project, from: string, to: string): string {
  const found = Object.entries(project.transitions).find(([, one]) => one.source === from && one.targets[0] === to);
  return found?.[0] ?? "";
}

test("changes no byte when nothing was changed", () => {
  expect(saved(opened())).toBe(source);
  const windows = source.replaceAll("\n", "\r\n");
  expect(saved(opened(windows), windows)).toBe(windows);
});

test("renames a state where it stands and where it is a target, and touches nothing else", () => {
  const project = edited(opened(), "renameState", { state: "off", name: "dark" });
  expect(changes(saved(project))).toEqual({
    gone: [
      "initial: 'off',",
      "off: {   // odd   spacing stays",
      "after: { soon: 'off' },",
      "on: { toggle: 'off', kick: { target: 'broken', guard: 'allowed' } },",
    ],
    come: [
      "initial: 'dark',",
      "dark: {   // odd   spacing stays",
      "after: { soon: 'dark' },",
      "on: { toggle: 'dark', kick: { target: 'broken', guard: 'allowed' } },",
    ],
  });
});

test("writes a new guard as the function it is, in the quotes of the file", () => {
  const before = opened();
  const transition = transitionId(before, "on", "broken");
  const guard = { kind: "expression", expression: "event.force > 5" } as const;
  const text = saved(edited(before, "setGuard", { transition, guard }));
  expect(changes(text)).toEqual({
    gone: ["on: { toggle: 'off', kick: { target: 'broken', guard: 'allowed' } },"],
    come: ["on: { toggle: 'off', kick: { target: 'broken', guard: ({ event }) => event.force > 5 } },"],
  });
});

test("adds an action beside code that stays as it is, and one where there was none", () => {
  const before = opened();
  const kick = Object.entries(before.transitions).find(
    ([, { source, targets }]) => source === "off" && targets.length === 0,
  );
  const message = { kind: "log", message: "'kicked'" } as const;
  const once = edited(before, "insertAction", {
    site: { at: "transition", transition: kick?.[0] ?? "" },
    action: message,
  });
  const twice = edited(once, "insertAction", { site: { at: "exit", state: "on" }, action: message });
  expect(changes(saved(twice)).come).toEqual([
    "import { assign, setup, fromPromise, log } from 'xstate'",
    "/* gently */ { actions: [({ event }) => console.log(event.force), log('kicked')] },",
    "exit: log('kicked'),",
  ]);
});

test("puts in and takes out states and transitions", () => {
  let project = edited(opened(), "createState", { parent: root, name: "dim" });
  const dim = Object.keys(project.states).find((id) => project.states[id]?.name === "dim") ?? "";
  project = edited(project, "createState", { parent: dim, name: "low" });
  const low = Object.keys(project.states).find((id) => project.states[id]?.name === "low") ?? "";
  project = edited(project, "addTransition", {
    source: "off",
    targets: [low],
    trigger: { kind: "event", event: "kick" },
    guard: { kind: "expression", expression: "context.count > 1" },
  });
  const text = saved(project);
  expect(changes(text).come).toEqual([
    `{ target: '#${low}', guard: ({ context }) => context.count > 1 },`,
    `dim: { initial: 'low', states: { low: { id: '${low}' } } },`,
  ]);
  expect(saved(edited(project, "deleteStates", { states: [dim] }), text)).toBe(source);
  const without = saved(edited(opened(), "deleteStates", { states: ["broken"] }));
  expect(changes(without)).toMatchObject({
    come: ["on: { toggle: 'off' },"],
    gone: expect.arrayContaining(["broken: { type: 'final' },"]),
  });
  expect(without).toContain("/* gently */ { actions: ({ event }) => console.log(event.force) }");
});

test("gives a state the id that a far target needs", () => {
  const project = edited(edited(opened(), "createState", { parent: root, name: "attic" }), "setInitial", {
    state: root,
    initial: "off",
  });
  const attic = Object.keys(project.states).find((id) => project.states[id]?.name === "attic") ?? "";
  const nested = edited(project, "createState", { parent: attic, name: "box" });
  const box = Object.keys(nested.states).find((id) => nested.states[id]?.name === "box") ?? "";
  const done = edited(nested, "addTransition", { source: box, targets: ["on"], trigger: { kind: "always" } });
  expect(saved(done)).toMatch(/on: \{\n {12}id: 'on',/);
});

test("changes the context where it stands, and says what has to be done by hand", () => {
  const project = edited(opened(), "addField", {
    list: { of: "context", id: "lamp" },
    field: { name: "colour", type: "string", initial: "'white'" },
  });
  const result = saveInPlace(source, project);
  if (!result.ok) throw new Error(result.error.message);
  expect(changes(result.value.text).come).toEqual(["context: { count: 0, colour: 'white' },"]);
  expect(result.value.losses.map(({ code }) => code)).toContain("types");
});

test("refuses files that are not there any more", () => {
  expect(saveInPlace("const a = 1", opened())).toMatchObject({ ok: false });
  expect(saveInPlace("(", opened())).toMatchObject({ ok: false });
});

test("follows a renamed state into what listens to snapshots, and leaves spread items of a list where they are", () => {
  const text = `import { setup } from "xstate";
import { common, more } from "./common";
export const feed = setup({ actors: { ticks } }).createMachine({
  id: "lamp", initial: "on",
  states: {
    on: { entry: [...common, "shine"], invoke: { id: "ticks", src: "ticks", onSnapshot: { target: "full", guard: "isFull" } } },
    full: { entry: ["shout", ...more] },
  },
});
`;
  const renamed = edited(opened(text), "renameState", { state: "full", name: "high" });
  expect(saved(renamed, text)).toBe(text.replaceAll("full", "high"));
  const action = { kind: "log", message: "'up'" } as const;
  const longer = edited(opened(text), "insertAction", { site: { at: "entry", state: "full" }, action, position: 0 });
  expect(saved(longer, text)).toContain('full: { entry: [log("up"), "shout", ...more] }');
});

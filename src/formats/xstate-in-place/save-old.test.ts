// Files that are written for XState 4 are changed where they stand, in the words of XState 4.

import { expect, test } from "vitest";
import type { Project } from "#model/schema/project.ts";
import { importTypeScript } from "../xstate-typescript/import.ts";
import { saveInPlace } from "./save-in-place.ts";
import { edited } from "./testing/edited.ts";

const source = `const { Machine, assign, send } = require('xstate');
const { choose } = require('xstate/lib/actions');

// the door of the shed
const door = Machine({
  id: 'door', initial: 'shut', context: { opened: 0, last: null },
  states: {
    shut: {
      onEntry: ['creak', choose([{ cond: 'isOld', actions: 'oil' }])], // keep
      on: { OPEN: { target: 'open', cond: 'unlocked', actions: assign({ opened: (ctx) => ctx.opened + 1 }) },
            KNOCK: { actions: (ctx, e) => bell(e.times) } },
    },
    open: {
      on: { CLOSE: 'shut', PUSH: { target: 'open', internal: true } },
      after: { 5000: { target: 'shut', cond: (ctx) => ctx.opened > 3 } },
      invoke: { src: 'watch', data: { since: (ctx) => ctx.opened }, onDone: { target: 'shut', actions: assign({ last: (_, e) => e.data }) } },
    },
  },
}, {
  guards: { unlocked: (ctx, e) => e.key === lock(ctx) },
  services: { watch: () => Promise.resolve(1) },
});
module.exports = door;
`;

function opened(text = source): Project {
  const read = importTypeScript(text, { name: "door" });
  if (!read.ok) throw new Error(read.error.message);
  return read.value.project;
}

function saved(project: Project, text = source): string {
  const result = saveInPlace(text, project);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.text;
}

function linesThatCame(after: string): string[] {
  const before = source.split("\n");
  return after
    .split("\n")
    .filter((line) => !before.includes(line))
    .map((line) => line.trim());
}

function transitionId(project: Project, from: string, to: string): string {
  const found = Object.entries(project.transitions).find(([, one]) => one.source === from && one.targets[0] === to);
  return found?.[0] ?? "";
}

test("changes no byte when nothing was changed, and only names when a state is renamed", () => {
  expect(saved(opened())).toBe(source);
  const renamed = saved(edited(opened(), "renameState", { state: "shut", name: "closed" }));
  expect(linesThatCame(renamed)).toEqual([
    "id: 'door', initial: 'closed', context: { opened: 0, last: null },",
    "closed: {",
    "on: { CLOSE: 'closed', PUSH: { target: 'open', internal: true } },",
    "after: { 5000: { target: 'closed', cond: (ctx) => ctx.opened > 3 } },",
    "invoke: { src: 'watch', data: { since: (ctx) => ctx.opened }, onDone: { target: 'closed', actions: assign({ last: (_, e) => e.data }) } },",
  ]);
});

test("writes guards, actions, data and transitions to itself as XState 4 has them", () => {
  let project = edited(opened(), "addTransition", {
    source: "open",
    targets: ["open"],
    trigger: { kind: "event", event: "knock" },
    guard: { kind: "expression", expression: "event.times > context.opened" },
  });
  project = edited(project, "insertAction", {
    site: { at: "transition", transition: transitionId(project, "open", "shut") },
    action: { kind: "send", to: { kind: "parent" }, event: "knock" },
  });
  project = edited(project, "insertAction", {
    site: { at: "entry", state: "shut" },
    action: { kind: "assign", values: { last: "event.type" } },
  });
  const text = saved(project);
  expect(linesThatCame(text)).toEqual([
    "const { Machine, assign, send, sendParent } = require('xstate');",
    "onEntry: ['creak', choose([{ cond: 'isOld', actions: 'oil' }]), assign({ last: (_, event) => event.type })], // keep",
    "on: { CLOSE: 'shut', PUSH: { target: 'open', internal: true }, KNOCK: {",
    "target: 'open',",
    "cond: (context, event) => event.times > context.opened,",
    "internal: true,",
    "} },",
    "after: { 5000: { target: 'shut', cond: (ctx) => ctx.opened > 3, actions: sendParent({ type: 'KNOCK' }) } },",
  ]);
});

test("says what XState 4 has no word for", () => {
  const transition = transitionId(opened(), "shut", "open");
  const guard = { kind: "in", state: "open" } as const;
  const result = saveInPlace(source, edited(opened(), "setGuard", { transition, guard }));
  expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining('"stateIn"') } });
});

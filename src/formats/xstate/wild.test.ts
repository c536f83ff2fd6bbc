// What files of real projects hold besides what a manual shows.

import { expect, test } from "vitest";
import { compile } from "#compile/compile.ts";
import type { Project } from "#model/schema/project.ts";
import { importTypeScript } from "../xstate-typescript/import.ts";

function imported(text: string) {
  const result = importTypeScript(text, { name: "m" });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function errorsOf(project: Project) {
  return Object.keys(project.machines).flatMap((id) =>
    compile(project, id).problems.filter(({ severity }) => severity === "error"),
  );
}

test("reads event.data of XState 4 as what its place brings: an output, an error, or a field of the event", () => {
  const { project } = imported(`
import { Machine, assign } from "xstate";
export default Machine({
  id: "post", initial: "idle", context: { last: null },
  states: {
    idle: { on: { SAVE: { target: "busy", actions: "keep" } } },
    busy: { invoke: { src: "save", onDone: { target: "idle", actions: "keep" }, onError: { target: "idle", actions: "keep" } } },
  },
}, { actions: { keep: assign({ last: ({ last }, { data }) => data ?? last }) } });`);
  const assigned = Object.values(project.transitions).map(({ trigger, actions }) => [trigger.kind, actions?.[0]]);
  expect(Object.fromEntries(assigned)).toEqual({
    event: { kind: "assign", values: { last: "event.data ?? context.last" } },
    invocationDone: { kind: "assign", values: { last: "output ?? context.last" } },
    invocationError: { kind: "assign", values: { last: "error ?? context.last" } },
  });
});

test("leaves fields of an event that are called data, output or error what they are in XState 5", () => {
  const { project } = imported(`
import { assign, setup } from "xstate";
export const m = setup({
  types: { context: {} as { last: string }, events: {} as { type: "post"; data: string } | { type: "fail"; error: string } },
  actors: { load },
}).createMachine({
  context: { last: "" }, initial: "a",
  on: {
    post: { actions: assign({ last: ({ event }) => event.data }) },
    fail: { actions: assign({ last: ({ event: { error } }) => error }) },
  },
  states: { a: { invoke: { src: "load",
    onDone: { actions: assign({ last: ({ event: { output } }) => output.name }) },
    onError: { actions: assign({ last: ({ event }) => event.error?.message }) },
  } } },
});`);
  expect(errorsOf(project)).toEqual([]);
  const assigned = new Set(Object.values(project.transitions).map(({ actions }) => JSON.stringify(actions?.[0])));
  const texts = ["event.data", "event.error", "output.name", "error?.message"];
  expect(assigned).toEqual(new Set(texts.map((last) => JSON.stringify({ kind: "assign", values: { last } }))));
});

test("an event that is undefined in a state is forbidden there, and goes no further up", () => {
  const { project } = imported(`
import { createMachine } from "xstate";
export const m = createMachine({
  initial: "quiet", on: { RELOAD: ".open" },
  states: { quiet: { on: { RELOAD: undefined, OPEN: "open" }, always: undefined }, open: {} },
});`);
  expect(Object.values(project.transitions)).toMatchObject([
    { source: "m-root", targets: ["open"] },
    { source: "quiet", targets: ["open"] },
    { source: "quiet", trigger: { kind: "event" }, targets: [] },
  ]);
});

test("reads what compilers make of a module", () => {
  const { project, losses } = imported(`
"use strict";
var _xstate = require("xstate");
const config = { initial: "a", context: { on: !0, off: !1, none: void 0 }, states: { a: { on: { GO: {
  target: "b", actions: (0, _xstate.assign)({ on: ({ context }) => context.off }) } } }, b: {} } };
exports.m = (0, _xstate.createMachine)(config);`);
  expect(losses).toEqual([]);
  expect(Object.values(project.machines)).toMatchObject([
    { context: [{ name: "on", initial: "true" }, { name: "off", initial: "false" }, { name: "none" }] },
  ]);
  expect(Object.values(project.transitions)).toMatchObject([
    { actions: [{ kind: "assign", values: { on: "context.off" } }] },
  ]);
});

test("declares an input that plain JavaScript only reads", () => {
  const { project } = imported(`
import { setup } from "xstate";
export const m = setup({}).createMachine({ context: ({ input }) => ({ id: input.id, rest: input.list ?? [] }), initial: "a", states: { a: {} } });`);
  expect(Object.values(project.machines)).toMatchObject([
    {
      input: [
        { name: "id", type: "unknown" },
        { name: "list", type: "unknown" },
      ],
    },
  ]);
  expect(errorsOf(project)).toEqual([]);
});

test("calls a function of another module by its own name", () => {
  const { project } = imported(`
import { createMachine } from "xstate";
import { badge, clear } from "./badge";
export const m = createMachine({ entry: [badge.show, clear], exit: badge.show, states: {} });`);
  expect(Object.values(project.implementations).map(({ name }) => name)).toEqual(["badge.show()", "clear()"]);
});

test("follows what a function that makes a machine has set down for itself, and what functions of the file make", () => {
  const { project, losses } = imported(`
import { createMachine } from "xstate";
const form = (leave, next) => ({ exit: leave, initial: "edit", states: { edit: { on: { SEND: "sent" } }, sent: { always: next } } });
export function makeMachine() {
  const waiting = { on: { GO: "mail" } };
  const config = { id: "m", initial: "wait", states: { wait: waiting, mail: { ...form(["clear"], "#m.post") }, post: form("tidy", "#m.wait") } };
  return createMachine(config);
}`);
  expect(losses).toEqual([]);
  const named = Object.values(project.implementations).map(({ name }) => name);
  expect(named).toEqual(["clear", "tidy"]);
  const goes = Object.values(project.transitions).map(({ source, targets }) => [source, ...targets].join(" "));
  expect(goes.sort()).toEqual(["edit sent", "edit-2 sent-2", "sent post", "sent-2 wait", "wait mail"]);
});

test("a machine without states of its own is a plain state", () => {
  const { project } = imported(`
import { createMachine } from "xstate";
export const m = createMachine({ context: { n: 0 }, on: { SET: { actions: "keep" } } });`);
  expect(Object.values(project.states)).toMatchObject([{ kind: "atomic", parent: null }]);
  expect(errorsOf(project)).toEqual([]);
});

test("keeps services apart that are written where they are invoked, and says so with a line", () => {
  const { project, losses } = imported(`
import { createMachine, fromPromise } from "xstate";
export const m = createMachine({ initial: "a", states: {
  a: { invoke: { src: fromPromise(async () => 1), onDone: "b" } },
  b: { invoke: { src: fromPromise(async () => 2), onDone: "c" } },
  c: { invoke: { src: fromPromise(shop.open), onDone: "a" } },
} });`);
  expect(Object.values(project.services).map(({ name }) => name)).toEqual(["service", "service 2", "shop.open"]);
  expect(losses.map(({ code, inText }) => [code, inText?.line])).toEqual([
    ["actor", 4],
    ["actor", 5],
    ["actor", 6],
  ]);
});

test("reads what XState 4 writes beside the type of a guard or an action, and data that functions fill", () => {
  const { project, losses } = imported(`
import { Machine } from "xstate";
const m = Machine({ initial: "a", activities: ["hum"], states: {
  a: { entry: { type: "track", label: "in" }, on: { GO: { target: "b", cond: { type: "atLeast", least: 5 } } } },
  b: { type: "final", data: { sum: (context) => context.sum } },
} });
export default m.withConfig({ delays: { SLOW: 10 }, guards: { atLeast: (context, event, meta) => context.sum > meta.cond.least } });`);
  expect(project.states).toMatchObject({
    a: { entry: [{ kind: "named", parameters: { label: '"in"' } }] },
    b: { output: "{ sum: context.sum }" },
  });
  expect(Object.values(project.transitions)).toMatchObject([{ guard: { kind: "named", parameters: { least: "5" } } }]);
  const guard = Object.values(project.implementations).find(({ name }) => name === "atLeast");
  expect(guard?.source).toContain("meta.cond.least");
  expect(losses.map(({ code }) => code)).toEqual(["v4", "unknownKey"]);
});

test("takes what a machine is given where it is used for what it lacks, and no more", () => {
  const { project } = imported(`
import { assign, createMachine } from "xstate";
const lamp = createMachine({ initial: "a", context: { n: 0 }, states: { a: { after: { soon: "a" }, exit: "count" } } },
  { delays: { soon: 100 } });
export const used = lamp.provide({ delays: { soon: 5 }, actions: { count: assign({ n: ({ context }) => context.n + 1 }) } });`);
  expect(project.states.a).toMatchObject({ exit: [{ kind: "assign", values: { n: "context.n + 1" } }] });
  expect(Object.values(project.transitions)).toMatchObject([{ trigger: { kind: "after", delay: "100" } }]);
});

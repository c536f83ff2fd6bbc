// What files of real projects hold besides what a manual shows.

import { expect, test } from "vitest";
import { compile } from "#compile/compile.ts";
import type { Project } from "#model/schema/project.ts";
import { exportTypeScript } from "../xstate-typescript/export.ts";
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
  expect(guard?.source).toBe("({ context, event }, params) => context.sum > params.least");
  expect(losses.map(({ code }) => code)).toEqual(["v4", "unused"]);
  expect(Object.values(project.invocations)).toMatchObject([{ state: "m-root", callee: { service: "hum-2" } }]);
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

test("reads functions that take everything as one object, and what they name before they answer", () => {
  const { project } = imported(`
import { assign, setup } from "xstate";
enum Step { First = "first", Last = "last" }
const LIMIT = 60 * 2;
const total = 7;
export const m = setup({ types: { input: {} as { size: number }, events: {} as { type: "put"; item: { id: string; price: number } } } }).createMachine({
  context: (all) => ({ size: all.input.size, sum: 0, last: null, step: Step.First }),
  initial: "a",
  states: { a: { on: { put: [
    { guard: ({ context, event }) => { const { item } = event; if (item.price > LIMIT) return false; return context.sum < context.size; },
      actions: assign(({ context, event: { item } }) => { const total = context.sum + item.price; return { sum: total, last: item.id }; }) },
    { actions: assign({ sum: (_) => _.context.sum + 1, step: Step.Last }) },
  ] } } },
});`);
  expect(errorsOf(project)).toEqual([]);
  expect(Object.values(project.machines)).toMatchObject([
    { context: [{ initial: "input.size" }, { initial: "0" }, { initial: "null" }, { initial: '"first"' }] },
  ]);
  expect(Object.values(project.transitions)).toMatchObject([
    {
      guard: { expression: "(event.item.price > (60 * 2)) ? false : (context.sum < context.size)" },
      actions: [{ values: { sum: "(context.sum + event.item.price)", last: "event.item.id" } }],
    },
    { actions: [{ values: { sum: "context.sum + 1", step: '"last"' } }] },
  ]);
});

test("a parameter hides the constant of its name, and constants may lead in a circle", () => {
  const { project } = imported(`
import { assign, createMachine } from "xstate";
const count = 0, one = other + 1, other = one + 1;
export const m = createMachine({ context: { sum: 0 }, entry: [
  assign({ sum: ({ context: { count } }) => count }), assign(({ context: { count } }) => ({ sum: count })), assign({ sum: () => one })] });`);
  const summed = { kind: "assign", values: { sum: "context.count" } };
  expect(project.states["m-root"]).toMatchObject({ entry: [summed, summed, { kind: "named" }] });
});

test("a target that is only a point is the state itself", () => {
  const { project } = imported(`
import { createMachine } from "xstate";
export const m = createMachine({ initial: "a", states: { a: { on: { AGAIN: { target: ".", reenter: true } } } } });`);
  expect(Object.values(project.transitions)).toMatchObject([{ source: "a", targets: ["a"], reenter: true }]);
});

test("calls states and events of another file by the names of their constants, and says so once for each", () => {
  const { project, losses } = imported(`
import { createMachine, raise } from "xstate";
import { States, EVENT, defaults, common, more } from "./names";
export const m = createMachine({ id: "m", initial: States.idle, states: {
  [States.idle]: { entry: [...common, raise({ type: EVENT })], invoke: [...more], on: { ...defaults, [EVENT]: States.busy, STOP: { target: \`#m.\${States.busy}\` } } },
  [States.busy]: { after: { ...defaults, 10: \`\${States.idle}\` } },
  ...more,
} });`);
  expect(errorsOf(project)).toEqual([]);
  expect(project.states).toMatchObject({
    "m-root": { initial: "idle" },
    idle: { name: "idle" },
    busy: { name: "busy" },
  });
  const goes = Object.values(project.transitions).map(({ source, targets }) => [source, ...targets].join(" "));
  expect(goes.sort()).toEqual(["busy idle", "idle busy", "idle busy"]);
  expect(losses.map(({ code, kind }) => `${kind} ${code}`).sort()).toEqual([
    ...Array(3).fill("changed borrowed"),
    ...Array(5).fill("lost spread"),
  ]);
});

test("keeps what can be said of a context that is partly code, and of types that are joined or declared elsewhere in the file", () => {
  const { project, losses } = imported(`
import { setup } from "xstate";
import { now, type Day } from "./time";
enum Kind { Add = "item.add", Drop = "item.drop" }
interface Base { id: string } interface Item extends Base { price: number; at: Day }
type Context = Base & { items: Item[]; limits: Readonly<Partial<{ low: number }>>; mode: "a" | "b" | null };
type Both = Base & ({ type: Kind.Add; item: Item } | { type: Kind.Drop | "clear"; all?: boolean });
interface Types { context: Context; events: Both | { type: "go" | "stop" }; input: Base & { size: number } }
export const m = setup({ types: {} as Types }).createMachine({
  context: ({ input }) => ({ ...input, items: [], limits: { low: 1, at: now() }, mode: null }),
});`);
  expect(Object.values(project.machines)).toMatchObject([
    {
      input: [
        { name: "id", type: "string" },
        { name: "size", type: "number" },
      ],
      context: [
        { name: "id", type: "string", initial: "input.id" },
        { name: "size", initial: "input.size" },
        { name: "items", type: "Array<{ id: string; price: number; at: unknown }>", initial: "[]" },
        { name: "limits", type: "{ low?: number }", initial: "{ low: 1, at: undefined }" },
        { name: "mode", type: '"a" | "b" | null', initial: "null" },
      ],
    },
  ]);
  const fields = Object.values(project.events).map(({ name, payload }) => [
    name,
    (payload ?? []).map((field) => field.name).join(),
  ]);
  expect(Object.fromEntries(fields)).toEqual({
    "item.add": "id,item",
    "item.drop": "id,all",
    clear: "id,all",
    go: "",
    stop: "",
  });
  expect(losses.map(({ code, message }) => `${code} ${message}`)).toEqual([
    expect.stringMatching(/^context .*"limits.at"/),
  ]);
});

test("keeps code of XState 4 in the words of XState 5, and says what has none", () => {
  const { project, losses } = imported(`
import { Machine, assign, send, spawn, actions } from "xstate";
const { choose, pure, escalate, respond, forwardTo, stop } = actions;
export default Machine({ initial: "a", states: { a: {
  entry: [
    (ctx, { data }) => console.log(data),
    choose([{ cond: (c) => c.n > 1, actions: [assign({ n: 0 }), "shout"] }, { actions: send("STOP") }]),
    pure((ctx) => ctx.list.map((each) => send(each, { to: each.id }))),
    assign({ ref: () => spawn(worker, "worker") }),
  ],
  exit: [escalate((_, e) => e.reason), respond("OK"), forwardTo("worker"), stop("worker"), send({ type: "GO" }, { to: (ctx) => ctx.ref, delay: 5 })],
} } });`);
  expect(new Set(Object.values(project.implementations).map(({ source }) => source))).toEqual(
    new Set([
      "({ context: ctx, event: { data } }) => console.log(data)",
      "enqueueActions(({ context, event, enqueue, check }) => { if (check(({ context: c }) => c.n > 1)) { enqueue(assign({ n: 0 })); enqueue('shout'); } else { enqueue(raise({ type: 'STOP' })); } })".replaceAll(
        "'",
        '"',
      ),
      "enqueueActions(({ context, event, enqueue, check }) => { for (const action of [(({ context: ctx }) => ctx.list.map((each) => sendTo(each.id, each)))({ context, event }) ?? []].flat()) enqueue(action); })",
      'assign({ ref: ({ spawn }) => spawn(worker, { id: "worker" }) })',
      "(all) => { throw (({ event: e }) => e.reason)(all); }",
      'respond("OK")',
      'forwardTo("worker")',
      'stopChild("worker")',
      'sendTo(({ context: ctx }) => ctx.ref, { type: "GO" }, { delay: 5 })',
    ]),
  );
  expect(losses.filter(({ code }) => code === "old")).toMatchObject([
    { kind: "lost", message: expect.stringContaining("respond") },
  ]);
});

test("says what an invocation or a transition has besides what is drawn", () => {
  const { losses } = imported(`
import { Machine } from "xstate";
export default Machine({ initial: "a", states: { a: {
  invoke: { src: "load", autoForward: true, meta: { icon: 1 } }, on: { GO: { target: "a", meta: { x: 1 }, ...more } },
} } });`);
  expect(losses.map(({ code, kind, message }) => `${kind} ${code} ${/["`][^"`]*["`]/.exec(message)}`).sort()).toEqual([
    'changed v4 "m"',
    'lost old "load"',
    'lost spread "...more"',
    'lost unknownKey "meta"',
    'lost unknownKey "meta"',
  ]);
});

test("what spreads a value in a function is exported as text that can be read", () => {
  const { project } = imported(`
import { assign, setup } from "xstate";
export const m = setup({}).createMachine({ context: { a: { b: 1, rest: 0 } }, entry: [
  assign({ a: ({ context }) => ({ ...context.a, b: 2 }) }), assign({ a: ({ context }) => ({ b: 2, ...context.a }) })] });`);
  const exported = exportTypeScript(project);
  const again = exported.ok ? imported(exported.value.text).project : undefined;
  expect(again?.states["m-root"]).toEqual(project.states["m-root"]);
});

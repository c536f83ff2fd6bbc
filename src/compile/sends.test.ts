import { expect, test } from "vitest";
import { type AnyActorRef, createActor, initialTransition, SimulatedClock, transition } from "xstate";
import { buildProject } from "#model/testing/build-project.ts";
import { effectsOf, machineOf } from "./testing/machine-of.ts";

const orders = { name: "Orders", delivery: "atLeastOnce" } as const;

const sending = buildProject(
  {
    machine: "m",
    states: {
      s: {
        on: {
          go: {
            actions: [
              {
                kind: "send",
                to: { kind: "channel", channel: "orders" },
                event: "ordered",
                payload: { n: "event.n" },
                delay: "50 + 50",
                label: "later",
              },
              { kind: "send", to: { kind: "parent" }, event: "ordered" },
              { kind: "cancel", label: "later" },
              { kind: "raise", event: "ordered", delay: "event.n", label: "mine" },
            ],
          },
        },
      },
    },
  },
  { events: { go: { n: "number" }, ordered: { n: "number" } }, tables: { channels: { orders } } },
);

test("sends to channels and to an absent parent as effects that tell the receiver", () => {
  const machine = machineOf(sending);
  const [, actions] = transition(machine, initialTransition(machine)[0], { type: "go", n: 3 });
  expect(effectsOf(actions)).toMatchObject([
    {
      type: "xstate.sendTo",
      params: { to: { id: "channel:orders" }, event: { type: "ordered", n: 3 }, delay: 100, id: "later" },
    },
    { type: "xstate.sendTo", params: { to: { id: "parent" }, event: { type: "ordered" } } },
    { type: "xstate.cancel", params: { sendId: "later" } },
    { type: "xstate.raise", params: { event: { type: "ordered" }, delay: 3, id: "mine" } },
  ]);
});

test("a live machine sends to nobody without harm, and to a channel that the host provides", () => {
  const actor = createActor(machineOf(sending), { clock: new SimulatedClock() }).start();
  actor.send({ type: "go", n: 3 });
  expect(actor.getSnapshot().status).toBe("active");

  const heard: unknown[] = [];
  const project = buildProject(
    {
      machine: "m",
      states: {
        s: {
          on: { go: { actions: [{ kind: "send", to: { kind: "channel", channel: "orders" }, event: "ordered" }] } },
        },
      },
    },
    { events: { ordered: {} }, tables: { channels: { orders } } },
  );
  const live = createActor(machineOf(project));
  const channel = { _send: (event: unknown) => heard.push(event) } as unknown as AnyActorRef;
  (live.system as unknown as { _set(id: string, actor: AnyActorRef): void })._set("channel:orders", channel);
  live.start().send({ type: "go" });
  expect(heard).toEqual([{ type: "ordered" }]);
});

test("a payload field called type does not rename the event", () => {
  const action = { kind: "raise", event: "ping", payload: { type: "'pong'" } } as const;
  const states = { s: { entry: [action], on: { ping: "right", pong: "wrong" } }, right: {}, wrong: {} };
  expect(initialTransition(machineOf(buildProject({ machine: "m", states })))[0].value).toBe("right");
});

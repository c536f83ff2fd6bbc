import { buildProject, type MachineSketch } from "#model/testing/build-project.ts";
import type { RuleExample } from "./rule-example.ts";
import { machine, raise, send } from "./small.ts";

const child: MachineSketch = {
  machine: "payment",
  states: { open: { on: { CANCEL: "closed" } }, closed: { kind: "final" } },
};

const payment = { kind: "machine", machine: "payment" } as const;

export const eventExamples = {
  "duplicate-event-name": {
    reports: "two events with the same name",
    wrong: machine({ idle: {} }, { tables: { events: { paid: { name: "PAID" }, paid2: { name: "PAID" } } } }),
    accepts: "events with different names",
    right: machine({ idle: {} }, { tables: { events: { paid: { name: "PAID" }, paid2: { name: "PAID_2" } } } }),
  },
  "reserved-event-name": {
    reports: "an event with one of XState's own names",
    wrong: machine({ idle: {} }, { tables: { events: { stop: { name: "xstate.stop" } } } }),
    accepts: "an event with dots in its name",
    right: machine({ idle: {} }, { tables: { events: { stop: { name: "order.stop" } } } }),
  },
  "unused-event": {
    reports: "an event that nothing mentions",
    wrong: machine({ idle: {} }, { events: { CANCEL: {} } }),
    accepts: "an event that a transition waits for",
    right: machine({ idle: { on: { CANCEL: "gone" } }, gone: {} }),
  },
  "unhandled-event": {
    reports: "a raised event that no state handles",
    wrong: machine({ idle: { entry: [raise("paid")] } }, { events: { PAID: {} } }),
    accepts: "a raised event that a wildcard around handles",
    right: buildProject(
      { machine: "order", on: { "*": {} }, states: { idle: { entry: [raise("paid")] } } },
      { events: { PAID: {} } },
    ),
  },
  "payload-field-type": {
    reports: "a payload field called type",
    wrong: machine({ idle: { on: { PAID: {} } } }, { events: { PAID: { type: "string" } } }),
    accepts: "a payload field with another name",
    right: machine({ idle: { on: { PAID: {} } } }, { events: { PAID: { kind: "string" } } }),
  },
  "unfit-payload": {
    reports: "a raised event without a field it needs",
    wrong: machine({ idle: { entry: [raise("paid")], on: { PAID: {} } } }, { events: { PAID: { amount: "number" } } }),
    accepts: "a raised event with all its fields",
    right: machine(
      { idle: { entry: [raise("paid", { payload: { amount: "1" } })], on: { PAID: {} } } },
      { events: { PAID: { amount: "number" } } },
    ),
  },
  "duplicate-label": {
    reports: "two delayed events with the same label",
    wrong: machine({
      idle: {
        entry: [raise("late", { delay: "10", label: "timer" }), raise("later", { delay: "20", label: "timer" })],
        on: { LATE: {}, LATER: {} },
      },
    }),
    accepts: "the same delayed event from two places",
    right: machine({
      idle: {
        entry: [raise("late", { delay: "10", label: "timer" })],
        on: { LATE: {}, AGAIN: { actions: [raise("late", { delay: "10", label: "timer" })] } },
      },
    }),
  },
  "unknown-label": {
    reports: "cancelling a label that nothing carries",
    wrong: machine({
      idle: {
        entry: [raise("late", { delay: "10", label: "timer" })],
        exit: [{ kind: "cancel", label: "tmer" }],
        on: { LATE: {} },
      },
    }),
    accepts: "cancelling the label of a delayed event",
    right: machine({
      idle: {
        entry: [raise("late", { delay: "10", label: "timer" })],
        exit: [{ kind: "cancel", label: "timer" }],
        on: { LATE: {} },
      },
    }),
  },
  "inactive-receiver": {
    reports: "sending to an invocation while leaving its state",
    wrong: buildProject([
      {
        machine: "order",
        states: {
          paying: {
            invoke: { pay: { calls: payment } },
            on: { STOP: { target: "stopped", actions: [send("invocation", "cancel", "pay")] } },
          },
          stopped: {},
        },
      },
      child,
    ]),
    accepts: "sending from exit actions, and from transitions that stay",
    right: buildProject([
      {
        machine: "order",
        states: {
          paying: {
            invoke: { pay: { calls: payment } },
            exit: [send("invocation", "cancel", "pay")],
            on: { STOP: { actions: [send("invocation", "cancel", "pay")] }, GO: "stopped" },
          },
          stopped: {},
        },
      },
      child,
    ]),
  },
  "send-to-call": {
    reports: "sending to the call of a service",
    wrong: machine(
      {
        paying: { invoke: { pay: { calls: "bank" } }, on: { STOP: { actions: [send("invocation", "stop", "pay")] } } },
      },
      { tables: { services: { bank: { name: "Bank", kind: "call" } } } },
    ),
    accepts: "sending to an invoked machine",
    right: buildProject([
      {
        machine: "order",
        states: {
          paying: {
            invoke: { pay: { calls: payment } },
            on: { STOP: { actions: [send("invocation", "cancel", "pay")] } },
          },
        },
      },
      child,
    ]),
  },
  "absent-parent": {
    reports: "sending to a parent that is not there",
    wrong: machine({ idle: { entry: [send("parent", "paid")] } }, { events: { PAID: {} } }),
    accepts: "sending to the machine that invokes this one",
    right: buildProject([
      { machine: "order", states: { paying: { invoke: { pay: { calls: payment } }, on: { PAID: {} } } } },
      { machine: "payment", states: { open: { entry: [send("parent", "paid")] } } },
    ]),
  },
  "unread-channel": {
    reports: "sending into a channel without consumers",
    wrong: machine(
      { idle: { entry: [send("channel", "placed", "orders")] } },
      { events: { PLACED: {} }, tables: { channels: { orders: { name: "Orders", delivery: "atMostOnce" } } } },
    ),
    accepts: "sending into a channel that a machine consumes",
    right: machine(
      { idle: { entry: [send("channel", "placed", "orders")], on: { PLACED: {} } } },
      {
        tables: {
          channels: { orders: { name: "Orders", delivery: "atMostOnce", consumers: [{ machine: "order" }] } },
        },
      },
    ),
  },
  "foreign-channel-event": {
    reports: "sending an event into a channel for other events",
    wrong: machine(
      { idle: { entry: [send("channel", "cancelled", "orders")], on: { PLACED: {} } } },
      {
        events: { CANCELLED: {} },
        tables: { channels: { orders: { name: "Orders", delivery: "atMostOnce", events: ["placed"] } } },
      },
    ),
    accepts: "sending an event the channel is for",
    right: machine(
      { idle: { entry: [send("channel", "placed", "orders")], on: { PLACED: {} } } },
      { tables: { channels: { orders: { name: "Orders", delivery: "atMostOnce", events: ["placed"] } } } },
    ),
  },
} satisfies Record<string, RuleExample>;

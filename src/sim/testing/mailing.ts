// A machine that sends messages into a channel, and another that works on them, for tests.

import type { Action } from "#model/schema/action.ts";
import type { Channel } from "#model/schema/channel.ts";
import type { Project } from "#model/schema/project.ts";
import type { Service } from "#model/schema/service.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { scenarioOf } from "./paying.ts";

const orders: Channel = {
  name: "Orders",
  events: ["placed"],
  delivery: "atLeastOnce",
  consumers: [{ machine: "packer", instances: "perMessage", input: { orderId: "event.orderId" } }],
};

const pack: Service = { name: "Pack", kind: "call", latency: { kind: "constant", ms: 50 }, effect: {} };

/** `place` sends one message for each order id that the shop is told of. */
export function mailing(
  channel: Partial<Channel> = {},
  service: Partial<Service> = {},
  more: Partial<Project> = {},
): Project {
  const send: Action = {
    kind: "send",
    to: { kind: "channel", channel: "orders" },
    event: "placed",
    payload: { orderId: "event.orderId" },
  };
  return buildProject(
    [
      { machine: "shop", states: { open: { on: { place: { actions: [send] } } } } },
      {
        machine: "packer",
        input: { orderId: "string" },
        context: { orderId: ["string | undefined", "input.orderId"], packed: ["number", "0"] },
        states: {
          waiting: { on: { placed: "packing" } },
          packing: {
            invoke: {
              packing: {
                calls: "pack",
                input: { orderId: "context.orderId" },
                done: { target: "packed", actions: [{ kind: "assign", values: { packed: "context.packed + 1" } }] },
              },
            },
          },
          packed: { kind: "final" },
        },
      },
    ],
    {
      events: { place: { orderId: "string" }, placed: { orderId: "string" } },
      tables: {
        services: { pack: { ...pack, ...service } },
        channels: { orders: { ...orders, ...channel }, parked: { name: "Parked", delivery: "atLeastOnce" } },
        ...more,
      },
    },
  );
}

/** The shop is told of orders at those times, by id. */
export function placing(orders: Readonly<Record<string, number>>, more: Parameters<typeof scenarioOf>[0] = {}) {
  const events = Object.entries(orders).map(([orderId, atMs]) => ({ atMs, event: "place", payload: { orderId } }));
  return scenarioOf({ machine: "shop", input: {}, events, ...more });
}

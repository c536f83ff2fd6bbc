// Where an event goes that leaves the machine. A receiver that is not there must neither stop the machine nor get its
// events back to itself (XState does the one or the other), so an idle actor stands in for it: its id tells who was meant.

import { type AnyActorRef, createActor, fromTransition } from "xstate";
import type { Id } from "#model/schema/common.ts";

interface SendArguments {
  readonly self: AnyActorRef;
  readonly system: { get(systemId: string): AnyActorRef | undefined };
}

type Receiver = (run: SendArguments) => AnyActorRef;

/** The id by which the stand-in for an absent parent is known. */
export const absentParent = "parent";

export const parentReceiver: Receiver = orStandIn(absentParent, ({ self }) => self._parent);

/** A channel is reached as the actor of that name in the system, if the host has registered one. */
export function channelReceiver(channel: Id): Receiver {
  const name = channelActorId(channel);
  return orStandIn(name, ({ system }) => system.get(name));
}

export function channelActorId(channel: Id): string {
  return `channel:${channel}`;
}

function orStandIn(id: string, find: (run: SendArguments) => AnyActorRef | undefined): Receiver {
  let standIn: AnyActorRef | undefined;
  return (run) => {
    const found = find(run);
    if (found) return found;
    standIn ??= createActor(
      fromTransition((state) => state, undefined),
      { id },
    ).start();
    return standIn;
  };
}

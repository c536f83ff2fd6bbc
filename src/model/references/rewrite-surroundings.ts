// The references of what a machine works with: services and channels.

import type { Channel } from "../schema/channel.ts";
import type { Service } from "../schema/service.ts";
import { type Resolve, rewriteIds, rewriteList, rewriteOptional, rewriteRequired } from "./resolve.ts";

export function rewriteService(service: Service, resolve: Resolve): Service {
  return rewriteOptional(service, "effect", (effect) =>
    rewriteOptional(effect, "undoneBy", (undoing: string) => resolve("services", undoing)),
  );
}

export function rewriteChannel(channel: Channel, resolve: Resolve): Channel {
  const carrying = rewriteOptional(channel, "events", (events) => rewriteIds(events, "events", resolve));
  const consumed = rewriteOptional(carrying, "consumers", (consumers) =>
    rewriteList(consumers, (consumer) => rewriteRequired(consumer, "machine", "machines", resolve)),
  );
  return rewriteOptional(consumed, "deadLetter", (deadLetter: string) => resolve("channels", deadLetter));
}

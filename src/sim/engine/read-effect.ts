// XState's effects as data. What XState has carried out itself (assign, raise without a delay) is none of them.

import type { Id } from "#model/schema/common.ts";
import type { Effect, MachineEvent, Receiver } from "./engine.port.ts";

export interface XStateAction {
  readonly type: string;
  readonly params: unknown;
}

interface Params {
  readonly id?: string;
  readonly delay?: number;
  readonly event?: MachineEvent;
  readonly to?: { readonly id: string };
  readonly targetId?: string;
  readonly sendId?: string;
  readonly input?: unknown;
  readonly value?: unknown;
}

const channelPrefix = "channel:";
const absentParent = "parent";

export function readEffect({ type, params }: XStateAction): Effect | undefined {
  const { id, delay, event, to, targetId, sendId, input, value } = (params ?? {}) as Params;
  switch (type) {
    case "xstate.raise":
      return event && typeof delay === "number" ? { kind: "delay", id, event, delayMs: delay } : undefined;
    case "xstate.cancel":
      return sendId === undefined ? undefined : { kind: "cancel", id: sendId };
    case "xstate.sendTo":
      return event ? { kind: "send", id, to: receiverOf(targetId ?? to?.id ?? ""), event, delayMs: delay } : undefined;
    case "xstate.spawnChild":
      return id === undefined ? undefined : { kind: "invoke", invocation: id, input };
    case "xstate.stopChild":
      return id === undefined ? undefined : { kind: "stop", invocation: id };
    case "xstate.log":
      return { kind: "log", value };
    default:
      return type.startsWith("xstate.") ? undefined : { kind: "action", name: type, parameters: params };
  }
}

function receiverOf(address: string): Receiver {
  if (address === absentParent) return { kind: "parent" };
  if (address.startsWith(channelPrefix)) return { kind: "channel", id: address.slice(channelPrefix.length) as Id };
  return { kind: "invocation", id: address };
}

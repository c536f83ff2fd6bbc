// Records of what becomes of messages in channels.

import type { Id } from "#model/schema/common.ts";
import type { MachineEvent } from "../engine/engine.port.ts";

export type ChannelRecord =
  | {
      readonly kind: "published";
      readonly channel: Id;
      readonly message: number;
      readonly event: MachineEvent;
      readonly partition: number;
      readonly depth: number;
    }
  | {
      readonly kind: "delivered";
      readonly channel: Id;
      readonly message: number;
      readonly consumer: number;
      /** The how-manieth time. */
      readonly delivery: number;
      readonly to: number;
      readonly depth: number;
    }
  | { readonly kind: "acknowledged"; readonly channel: Id; readonly message: number; readonly consumer: number }
  | {
      readonly kind: "redelivery";
      readonly channel: Id;
      readonly message: number;
      readonly consumer: number;
      readonly why: "failed" | "noAnswer";
    }
  | {
      readonly kind: "deadLettered";
      readonly channel: Id;
      readonly message: number;
      /** Without a channel for such messages it is gone. */
      readonly to: Id | undefined;
    }
  | {
      readonly kind: "dropped";
      readonly channel: Id;
      readonly message: number;
      readonly why: "fault" | "full" | "expired" | "duplicate";
    }
  /** The sender waits for room. */
  | { readonly kind: "blocked"; readonly channel: Id; readonly message: number };

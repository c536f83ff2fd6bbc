// Records of what a machine instance does.

import type { Id } from "#model/schema/common.ts";
import type { Context, MachineEvent } from "../engine/engine.port.ts";

export type InstanceEnd = "done" | "error" | "stopped";

export type MachineRecord =
  | {
      readonly kind: "started";
      readonly machine: Id;
      readonly input: unknown;
      /** The instance that invoked it. */
      readonly parent: number | undefined;
    }
  | { readonly kind: "event"; readonly event: MachineEvent }
  /** Nobody handled the event. */
  | { readonly kind: "ignored"; readonly event: string }
  | {
      readonly kind: "step";
      readonly event: string;
      readonly transitions: readonly Id[];
      readonly exited: readonly Id[];
      readonly entered: readonly Id[];
      /** The whole context after it, if it changed. */
      readonly context: Context | undefined;
    }
  | {
      readonly kind: "ended";
      readonly status: InstanceEnd;
      readonly output: unknown;
      readonly error: string | undefined;
    }
  | { readonly kind: "timerSet"; readonly timer: string; readonly dueUs: number; readonly event: string }
  | { readonly kind: "timerCancelled"; readonly timer: string }
  | { readonly kind: "timerFired"; readonly timer: string }
  | { readonly kind: "sent"; readonly event: MachineEvent; readonly to: number }
  | { readonly kind: "log"; readonly value: unknown }
  | { readonly kind: "action"; readonly name: string; readonly parameters: unknown }
  | { readonly kind: "saved"; readonly version: number }
  | { readonly kind: "crashed"; readonly point: "beforeSave" | "afterSave" | "afterSend" }
  | {
      readonly kind: "restarted";
      /** The saved version it goes on from; 0 for none: it starts anew. */
      readonly version: number;
      readonly active: readonly Id[];
      readonly context: Context;
    }
  | { readonly kind: "paused"; readonly untilUs: number };

// Records of invocations, their attempts and the services that work on them.

import type { Id } from "#model/schema/common.ts";
import type { ErrorClass } from "../calls/outcome.ts";

export type CallRecord =
  | {
      readonly kind: "invoked";
      readonly call: number;
      readonly invocation: Id;
      readonly input: unknown;
      /** It is the same call again after a restart. */
      readonly again: boolean;
      /** The call whose effect it undoes. */
      readonly undoes: number | undefined;
    }
  | {
      readonly kind: "answered";
      readonly call: number;
      readonly ok: boolean;
      readonly output: unknown;
      readonly code: string | undefined;
      readonly attempts: number;
    }
  /** Its state was left before an answer came. */
  | { readonly kind: "abandoned"; readonly call: number }
  | { readonly kind: "attempt"; readonly call: number; readonly attempt: number; readonly service: Id | undefined }
  | {
      readonly kind: "attemptEnded";
      readonly call: number;
      readonly attempt: number;
      /** `stopped`: the caller does not wait any more. */
      readonly how: "ok" | "error" | "stopped";
      readonly code: string | undefined;
      readonly class: ErrorClass | undefined;
    }
  /** A request or its reply is gone. */
  | { readonly kind: "lost"; readonly call: number; readonly attempt: number; readonly what: "request" | "reply" }
  /** A reply that nobody waits for any more. */
  | { readonly kind: "lateReply"; readonly call: number; readonly attempt: number; readonly ok: boolean }
  | { readonly kind: "backoff"; readonly call: number; readonly attempt: number; readonly us: number }
  | {
      readonly kind: "queued";
      readonly service: Id;
      readonly call: number;
      readonly attempt: number;
      readonly depth: number;
    }
  | {
      readonly kind: "serving";
      readonly service: Id;
      readonly call: number;
      readonly attempt: number;
      readonly busy: number;
      readonly depth: number;
    }
  | {
      readonly kind: "served";
      readonly service: Id;
      readonly call: number;
      readonly attempt: number;
      /** What it came to: `ok`, an error code, `cancelled`, `crashed`, `hangs`. */
      readonly outcome: string;
      readonly busy: number;
    }
  | {
      readonly kind: "rejected";
      readonly service: Id;
      readonly call: number;
      readonly attempt: number;
      readonly code: string;
    }
  | { readonly kind: "waitingForPerson"; readonly service: Id; readonly call: number; readonly invocation: Id };

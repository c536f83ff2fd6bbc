// An invocation under way, and the shape of whatever makes an attempt at it: a policy is a caller around another caller.

import type { Id } from "#model/schema/common.ts";
import type { Outcome } from "./outcome.ts";

export interface Call {
  readonly number: number;
  readonly instance: number;
  readonly invocation: Id;
  /** The same for every attempt, and again after a restart: it has the same luck. */
  readonly identity: string;
  /** What is done twice under it was meant once: a call that failed or was left is the same work when it is made again. */
  readonly work: string;
  readonly input: unknown;
  /** Absent when it calls a machine or compensates. */
  readonly service: Id | undefined;
  /** The call whose effect it undoes. */
  readonly undoes: Call | undefined;
  /** Attempts made so far. */
  attempts: number;
  state: "running" | "succeeded" | "failed" | "abandoned" | "interrupted";
  /** Goes up with every restart; what an earlier one started has no say any more. */
  generation: number;
  /** Whether the caller may think that it happened: it did, or nobody knows. */
  mayHaveHappened: boolean;
  output: unknown;
  /** The machine has worked on the answer. */
  isConsumed: boolean;
  stop: Stop | undefined;
}

export interface Request {
  readonly input: unknown;
  readonly key: string | undefined;
  readonly cause: number;
  /** Told once the service works on it, and when it is heard of for the last time. */
  readonly onStarted?: () => void;
  readonly onSilence?: () => void;
}

export type Settle = (outcome: Outcome, cause: number) => void;

/** `cancel` takes the work back where it can be; `abandon` only stops waiting for it. */
export type Stop = (how: "cancel" | "abandon", cause: number) => void;

/** Settles once at most, possibly before it returns; never after it was stopped. */
export type Caller = (request: Request, settle: Settle) => Stop;

// The helpers that an exported file carries with it: small, readable, and only those that it uses. They mean what the
// simulator's policies mean.

import { actorsHelpers } from "./actors.text.data.ts";
import { callsHelpers } from "./calls.text.data.ts";
import { loadHelpers } from "./load.text.data.ts";
import { waitingHelpers } from "./waiting.text.data.ts";

export const helperTexts = { ...callsHelpers, ...waitingHelpers, ...loadHelpers, ...actorsHelpers } as const;

export type HelperName = keyof typeof helperTexts;

/** Helpers that another one needs. The order of `helperTexts` is the order in the file. */
export const helperNeeds: Readonly<Partial<Record<HelperName, readonly HelperName[]>>> = {
  protect: ["CallOptions"],
  retry: ["protect", "errorOf", "pause"],
  timeout: ["protect", "ServiceError", "giveUp"],
  heartbeatTimeout: ["protect", "ServiceError", "giveUp"],
  queueTimeout: ["protect", "ServiceError", "giveUp"],
  fallback: ["protect", "errorOf"],
  circuitBreaker: ["protect", "ServiceError", "errorOf"],
  bulkhead: ["protect", "ServiceError"],
  rateLimit: ["protect", "ServiceError", "pause"],
  hedge: ["protect", "pause"],
  idempotencyKey: ["protect"],
  compensate: ["protect", "ServiceError", "errorOf"],
};

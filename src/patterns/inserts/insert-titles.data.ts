// What the insertions are called, for menus and for undo.

export const insertTitles = {
  retry: "Insert a retry with back-off",
  timeout: "Insert a timeout",
  breaker: "Insert a circuit breaker",
  compensation: "Make it a saga step with compensation",
  joinAll: "Fan out, and join when all are done",
  joinAny: "Fan out, and join when one is done",
  approval: "Insert a human approval before it",
  dedup: "Insert a guard against duplicates",
  deadLetter: "Insert a dead-letter path",
} as const;

export type InsertKind = keyof typeof insertTitles;
export const insertKinds = Object.keys(insertTitles) as InsertKind[];

// Keeps the promise of a caller: it settles once at most, and never after it was stopped.

import type { Caller, Settle, Stop } from "../calls/call.ts";

/** `start` gets a settle that works once; what it answers is stopped only while nothing has settled. */
export function settlingOnce(settle: Settle, start: (settle: Settle) => Stop): Stop {
  let isOver = false;
  const stop = start((outcome, cause) => {
    if (isOver) return;
    isOver = true;
    settle(outcome, cause);
  });
  return (how, cause) => {
    if (isOver) return;
    isOver = true;
    stop(how, cause);
  };
}

export function once(caller: Caller): Caller {
  return (request, settle) => settlingOnce(settle, (inner) => caller(request, inner));
}

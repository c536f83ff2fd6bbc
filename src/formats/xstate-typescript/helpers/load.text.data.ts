// Policies of load and of last resort: breaker, bulkhead, rate limit, hedge, fallback, idempotency key.

export const loadHelpers = {
  circuitBreaker: `interface BreakerSettings {
  scope?: "service" | "invocation";
  window: { kind: "calls"; calls: number } | { kind: "time"; ms: number };
  minimumCalls: number;
  failureRate: number;
  slowCallMs?: number;
  slowCallRate?: number;
  openMs: number;
  halfOpenCalls: number;
}

/** Refuses calls for a while when too many have failed or were slow, then lets a few through to see. */
function circuitBreaker(settings: BreakerSettings): Policy {
  let outcomes: { at: number; failed: boolean; slow: boolean }[] = [];
  let openedAt: number | undefined;
  let probes = 0;

  function note(startedAt: number, failed: boolean): void {
    const now = Date.now();
    const {
      window,
      minimumCalls,
      failureRate,
      slowCallMs = Number.POSITIVE_INFINITY,
      slowCallRate = 100,
    } = settings;
    outcomes.push({ at: now, failed, slow: now - startedAt > slowCallMs });
    outcomes =
      window.kind === "calls"
        ? outcomes.slice(-window.calls)
        : outcomes.filter(({ at }) => now - at <= window.ms);
    const isProbing = openedAt !== undefined;
    if (outcomes.length < (isProbing ? settings.halfOpenCalls : minimumCalls))
      return;
    const rate = (kind: "failed" | "slow") =>
      (100 * outcomes.filter((each) => each[kind]).length) / outcomes.length;
    const isBad =
      rate("failed") >= failureRate ||
      (slowCallMs < Number.POSITIVE_INFINITY && rate("slow") >= slowCallRate);
    if (isBad || isProbing) outcomes = [];
    openedAt = isBad ? now : undefined;
    probes = 0;
  }

  return (call) => async (options) => {
    const startedAt = Date.now();
    if (openedAt !== undefined) {
      const isHalfOpen =
        startedAt - openedAt >= settings.openMs &&
        probes < settings.halfOpenCalls;
      if (!isHalfOpen)
        throw new ServiceError(
          "circuitOpen",
          "transient",
          "The circuit breaker is open.",
        );
      probes += 1;
    }
    try {
      const value = await call(options);
      note(startedAt, false);
      return value;
    } catch (error) {
      note(startedAt, errorOf(error).kind !== "business");
      throw error;
    }
  };
}
`,
  bulkhead: `/** Lets only so many calls through at the same time; the others wait in a bounded queue or are refused. */
function bulkhead(settings: {
  maxConcurrent: number;
  queue?: number;
  maxWaitMs?: number;
}): Policy {
  const waiting: (() => void)[] = [];
  let busy = 0;

  function enter(): Promise<void> {
    if (busy < settings.maxConcurrent) {
      busy += 1;
      return Promise.resolve();
    }
    const refusal = new ServiceError(
      "bulkheadFull",
      "transient",
      \`\${settings.maxConcurrent} calls are under way already.\`,
    );
    if (waiting.length >= (settings.queue ?? 0)) return Promise.reject(refusal);
    return new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const go = () => {
        clearTimeout(timer);
        busy += 1;
        resolve();
      };
      waiting.push(go);
      if (settings.maxWaitMs === undefined) return;
      timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(go), 1);
        reject(refusal);
      }, settings.maxWaitMs);
    });
  }

  return (call) => async (options) => {
    await enter();
    try {
      return await call(options);
    } finally {
      busy -= 1;
      waiting.shift()?.();
    }
  };
}
`,
  rateLimit: `/** Lets only so many calls through in each period; the others wait for a later one or are refused. */
function rateLimit(settings: {
  calls: number;
  periodMs: number;
  maxWaitMs?: number;
}): Policy {
  let period = 0;
  let given = 0;
  return (call) => async (options) => {
    const now = Date.now();
    const current = Math.floor(now / settings.periodMs);
    if (current > period) [period, given] = [current, 0];
    const isFull = given >= settings.calls;
    const mine = isFull ? period + 1 : period;
    const wait = Math.max(0, mine * settings.periodMs - now);
    if (wait > (settings.maxWaitMs ?? 0))
      throw new ServiceError(
        "rateLimited",
        "transient",
        \`More than \${settings.calls} calls in \${settings.periodMs} ms.\`,
      );
    [period, given] = [mine, isFull ? 1 : given + 1];
    if (wait > 0) await pause(wait, options.signal);
    return call(options);
  };
}
`,
  hedge: `/** Starts a further attempt while the first is still out, and takes whichever answers first. */
function hedge(settings: {
  maxAttempts: number;
  delayMs: number;
  cancelLosers?: boolean;
}): Policy {
  return (call) => async (options) => {
    const losers = new AbortController();
    const signal = AbortSignal.any([options.signal, losers.signal]);
    const attempts = Array.from(
      { length: settings.maxAttempts },
      async (_, position) => {
        if (position > 0) await pause(position * settings.delayMs, signal);
        return call({ ...options, signal });
      },
    );
    try {
      return await Promise.any(attempts);
    } catch (error) {
      throw error instanceof AggregateError ? error.errors[0] : error;
    } finally {
      if (settings.cancelLosers ?? true) losers.abort();
    }
  };
}
`,
  fallback: `/** Answers in place of an error. */
function fallback(
  on: readonly string[] | undefined,
  answer: (error: { code: string; message: string }) => any,
): Policy {
  return (call) => async (options) => {
    try {
      return await call(options);
    } catch (error) {
      if (options.signal.aborted || (on && !isOneOf(error, on))) throw error;
      return answer(errorOf(error));
    }
  };
}
`,
  idempotencyKey: `function idempotencyKey(key: unknown): Policy {
  return (call) => (options) =>
    call(
      key === undefined ? options : { ...options, idempotencyKey: String(key) },
    );
}
`,
} as const;

// The helpers that an exported file carries with it: small, readable, and only those that it uses. They mean what the
// simulator's policies mean.

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
  compensate: ["ServiceError", "errorOf"],
};

export const helperTexts = {
  CallOptions: `export interface CallOptions {
  /** Aborted when the state is left or a timeout gives up. */
  signal: AbortSignal;
  /** The same for every attempt of one call: the service knows by it what it has done already. */
  idempotencyKey?: string;
  /** Tell that the work has begun and goes on, where a queue or heartbeat timeout waits for it. */
  heartbeat?: () => void;
}
`,
  ServiceError: `/** What a service throws: a code to decide by, and whether it makes sense to try again. */
export class ServiceError extends Error {
  readonly code: string;
  readonly kind: "transient" | "permanent" | "business";

  constructor(code: string, kind: ServiceError["kind"] = "transient", message: string = code) {
    super(message);
    this.code = code;
    this.kind = kind;
  }
}
`,
  errorOf: `/** Whatever was thrown, with a code and a message. */
function errorOf(thrown: unknown): { code: string; kind: string; message: string } {
  const { code, kind, name, message } = Object(thrown) as Record<string, unknown>;
  if (typeof thrown !== "object" || thrown === null)
    return { code: String(thrown), kind: "transient", message: String(thrown) };
  return { code: String(code ?? name ?? "unknown"), kind: String(kind ?? "transient"), message: String(message ?? code ?? "") };
}

function isOneOf(thrown: unknown, codesOrKinds: readonly string[]): boolean {
  const { code, kind } = errorOf(thrown);
  return codesOrKinds.includes(code) || codesOrKinds.includes(kind);
}
`,
  protect: `type Call<Value> = (options: CallOptions) => Promise<Value>;
type Policy = <Value>(call: Call<Value>) => Call<Value>;

/** Puts policies around a call, the first outermost. */
function protect<Value>(policies: Policy[], call: Call<Value>): Call<Value> {
  return policies.reduceRight((inner, policy) => policy(inner), call);
}
`,
  pause: `function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
`,
  giveUp: `/** Runs a call that \`arm\` may give up on. */
function givingUp<Value>(
  call: Call<Value>,
  options: CallOptions,
  arm: (giveUp: () => void) => { disarm: () => void; heartbeat?: () => void },
  error: () => ServiceError,
): Promise<Value> {
  const own = new AbortController();
  const abort = () => own.abort(options.signal.reason);
  options.signal.addEventListener("abort", abort);
  return new Promise<Value>((resolve, reject) => {
    const { disarm, heartbeat } = arm(() => {
      reject(error());
      own.abort(error());
    });
    call({ ...options, ...(heartbeat ? { heartbeat } : {}), signal: own.signal })
      .then(resolve, reject)
      .finally(() => {
        disarm();
        options.signal.removeEventListener("abort", abort);
      });
  });
}
`,
  timeout: `function timeout(ms: number, what: string): Policy {
  return (call) => (options) =>
    givingUp(
      call,
      options,
      (giveUp) => {
        const timer = setTimeout(giveUp, ms);
        return { disarm: () => clearTimeout(timer) };
      },
      () => new ServiceError("timeout", "transient", \`\${what} took longer than \${ms} ms.\`),
    );
}
`,
  heartbeatTimeout: `function heartbeatTimeout(ms: number): Policy {
  return (call) => (options) =>
    givingUp(
      call,
      options,
      (giveUp) => {
        let timer = setTimeout(giveUp, ms);
        const heartbeat = () => {
          clearTimeout(timer);
          timer = setTimeout(giveUp, ms);
          options.heartbeat?.();
        };
        return { disarm: () => clearTimeout(timer), heartbeat };
      },
      () => new ServiceError("heartbeatTimeout", "transient", \`No sign of life for \${ms} ms.\`),
    );
}
`,
  queueTimeout: `/** Bounds the wait until the service begins, which its first heartbeat tells. */
function queueTimeout(ms: number): Policy {
  return (call) => (options) =>
    givingUp(
      call,
      options,
      (giveUp) => {
        const timer = setTimeout(giveUp, ms);
        const heartbeat = () => {
          clearTimeout(timer);
          options.heartbeat?.();
        };
        return { disarm: () => clearTimeout(timer), heartbeat };
      },
      () => new ServiceError("queueTimeout", "permanent", \`The service did not begin within \${ms} ms.\`),
    );
}
`,
  retry: `interface RetrySettings {
  maxAttempts: number;
  initialDelayMs: number;
  backoff: "constant" | "linear" | "exponential";
  multiplier?: number;
  maxDelayMs?: number;
  jitter?: { kind: "none" | "full" | "equal" | "decorrelated" } | { kind: "factor"; factor: number };
  retryOn?: readonly string[];
  noRetryOn?: readonly string[];
  budget?: { tokens: number; earn: number };
}

/** Tries again. \`maxAttempts\` counts the first attempt too. */
function retry(settings: RetrySettings): Policy {
  let tokens = settings.budget?.tokens ?? Number.POSITIVE_INFINITY;
  return (call) => async (options) => {
    let delay = settings.initialDelayMs;
    for (let attempt = 1; ; attempt++) {
      try {
        const value = await call(options);
        if (settings.budget) tokens = Math.min(settings.budget.tokens, tokens + settings.budget.earn);
        return value;
      } catch (error) {
        const isLast = attempt >= settings.maxAttempts || tokens < 1 || options.signal.aborted;
        if (isLast || !isRetried(settings, error)) throw error;
        tokens -= 1;
        delay = delayBefore(settings, attempt, delay);
        await pause(delay, options.signal);
      }
    }
  };
}

function isRetried({ retryOn, noRetryOn }: RetrySettings, error: unknown): boolean {
  if (noRetryOn && isOneOf(error, noRetryOn)) return false;
  return retryOn ? isOneOf(error, retryOn) : true;
}

function delayBefore(settings: RetrySettings, attempt: number, previous: number): number {
  const { initialDelayMs, backoff, multiplier = 2, maxDelayMs = Number.POSITIVE_INFINITY, jitter } = settings;
  const growth = backoff === "constant" ? 1 : backoff === "linear" ? attempt : multiplier ** (attempt - 1);
  const full = Math.min(maxDelayMs, initialDelayMs * growth);
  const between = (low: number, high: number) => low + Math.random() * (high - low);
  switch (jitter?.kind) {
    case "full":
      return between(0, full);
    case "equal":
      return between(full / 2, full);
    case "decorrelated":
      return Math.min(maxDelayMs, between(initialDelayMs, Math.max(initialDelayMs, previous * 3)));
    case "factor":
      return between(full * (1 - jitter.factor), full * (1 + jitter.factor));
    default:
      return full;
  }
}
`,
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
    const { window, minimumCalls, failureRate, slowCallMs = Number.POSITIVE_INFINITY, slowCallRate = 100 } = settings;
    outcomes.push({ at: now, failed, slow: now - startedAt > slowCallMs });
    outcomes = window.kind === "calls" ? outcomes.slice(-window.calls) : outcomes.filter(({ at }) => now - at <= window.ms);
    const isProbing = openedAt !== undefined;
    if (outcomes.length < (isProbing ? settings.halfOpenCalls : minimumCalls)) return;
    const rate = (kind: "failed" | "slow") => (100 * outcomes.filter((each) => each[kind]).length) / outcomes.length;
    const isBad = rate("failed") >= failureRate || (slowCallMs < Number.POSITIVE_INFINITY && rate("slow") >= slowCallRate);
    if (isBad || isProbing) outcomes = [];
    openedAt = isBad ? now : undefined;
    probes = 0;
  }

  return (call) => async (options) => {
    const startedAt = Date.now();
    if (openedAt !== undefined) {
      const isHalfOpen = startedAt - openedAt >= settings.openMs && probes < settings.halfOpenCalls;
      if (!isHalfOpen) throw new ServiceError("circuitOpen", "transient", "The circuit breaker is open.");
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
function bulkhead(settings: { maxConcurrent: number; queue?: number; maxWaitMs?: number }): Policy {
  const waiting: (() => void)[] = [];
  let busy = 0;

  function enter(): Promise<void> {
    if (busy < settings.maxConcurrent) {
      busy += 1;
      return Promise.resolve();
    }
    const refusal = new ServiceError("bulkheadFull", "transient", \`\${settings.maxConcurrent} calls are under way already.\`);
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
function rateLimit(settings: { calls: number; periodMs: number; maxWaitMs?: number }): Policy {
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
      throw new ServiceError("rateLimited", "transient", \`More than \${settings.calls} calls in \${settings.periodMs} ms.\`);
    [period, given] = [mine, isFull ? 1 : given + 1];
    if (wait > 0) await pause(wait, options.signal);
    return call(options);
  };
}
`,
  hedge: `/** Starts a further attempt while the first is still out, and takes whichever answers first. */
function hedge(settings: { maxAttempts: number; delayMs: number; cancelLosers?: boolean }): Policy {
  return (call) => async (options) => {
    const losers = new AbortController();
    const signal = AbortSignal.any([options.signal, losers.signal]);
    const attempts = Array.from({ length: settings.maxAttempts }, async (_, position) => {
      if (position > 0) await pause(position * settings.delayMs, signal);
      return call({ ...options, signal });
    });
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
function fallback(on: readonly string[] | undefined, answer: (error: { code: string; message: string }) => any): Policy {
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
  return (call) => (options) => call(key === undefined ? options : { ...options, idempotencyKey: String(key) });
}
`,
  compensate: `interface Effect {
  rank: number;
  undone: boolean;
  undo: () => Promise<unknown>;
}
const effects = new WeakMap<object, Effect[]>();

/** Remembers what a call has changed, or may have changed, so that compensation can undo it. */
async function remember<Value>(
  self: AnyActorRef,
  input: unknown,
  rank: number,
  undoneBy: (value: unknown) => Promise<unknown>,
  call: () => Promise<Value>,
): Promise<Value> {
  const note = (output: unknown) => {
    const effect = { rank, undone: false, undo: () => undoneBy({ ...Object(input), ...Object(output) }) };
    for (let actor = self._parent; actor; actor = actor._parent)
      effects.set(actor, [...(effects.get(actor) ?? []), effect]);
  };
  try {
    const value = await call();
    note(value);
    return value;
  } catch (error) {
    // A reply that came too late may still have had its effect.
    if (errorOf(error).code === "timeout") note({});
    throw error;
  }
}

/** Undoes what the machine's calls have changed and reports what could not be undone. */
async function compensate(self: AnyActorRef, sequence: "reverse" | "parallelReverse" | "declared"): Promise<any> {
  const open = (effects.get(self._parent ?? self) ?? []).filter(({ undone }) => !undone).reverse();
  if (sequence === "declared") open.sort((left, right) => left.rank - right.rank);
  const failures: unknown[] = [];
  const undo = async (effect: Effect) => {
    try {
      await effect.undo();
      effect.undone = true;
    } catch (error) {
      failures.push(error);
    }
  };
  if (sequence === "parallelReverse") await Promise.all(open.map(undo));
  else for (const effect of open) await undo(effect);
  if (failures.length > 0)
    throw new ServiceError("compensationFailed", "transient", \`\${failures.length} effects could not be undone.\`);
  return { undone: open.length };
}
`,
  receiver: `/** Takes what is sent to somebody who is not there. */
const nobody = createActor(fromTransition((state: undefined) => state, undefined)).start();

/** The actor that the host has registered under that name. */
function receiver(systemId: string) {
  return ({ system }: { system: { get(id: string): AnyActorRef | undefined } }): AnyActorRef =>
    system.get(systemId) ?? nobody;
}

function parentOf({ self }: { self: AnyActorRef }): AnyActorRef {
  return self._parent ?? nobody;
}
`,
} as const;

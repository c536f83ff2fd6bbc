// Policies of time: timeouts and retries.

export const waitingHelpers = {
  timeout: `function timeout(ms: number, what: string): Policy {
  return (call) => (options) =>
    givingUp(
      call,
      options,
      (giveUp) => {
        const timer = setTimeout(giveUp, ms);
        return { disarm: () => clearTimeout(timer) };
      },
      () =>
        new ServiceError(
          "timeout",
          "transient",
          \`\${what} took longer than \${ms} ms.\`,
        ),
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
      () =>
        new ServiceError(
          "heartbeatTimeout",
          "transient",
          \`No sign of life for \${ms} ms.\`,
        ),
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
      () =>
        new ServiceError(
          "queueTimeout",
          "permanent",
          \`The service did not begin within \${ms} ms.\`,
        ),
    );
}
`,
  retry: `interface RetrySettings {
  maxAttempts: number;
  initialDelayMs: number;
  backoff: "constant" | "linear" | "exponential";
  multiplier?: number;
  maxDelayMs?: number;
  jitter?:
    | { kind: "none" | "full" | "equal" | "decorrelated" }
    | { kind: "factor"; factor: number };
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
        if (settings.budget)
          tokens = Math.min(
            settings.budget.tokens,
            tokens + settings.budget.earn,
          );
        return value;
      } catch (error) {
        const isLast =
          attempt >= settings.maxAttempts ||
          tokens < 1 ||
          options.signal.aborted;
        if (isLast || !isRetried(settings, error)) throw error;
        tokens -= 1;
        delay = delayBefore(settings, attempt, delay);
        await pause(delay, options.signal);
      }
    }
  };
}

function isRetried(
  { retryOn, noRetryOn }: RetrySettings,
  error: unknown,
): boolean {
  if (noRetryOn && isOneOf(error, noRetryOn)) return false;
  return retryOn ? isOneOf(error, retryOn) : true;
}

function delayBefore(
  settings: RetrySettings,
  attempt: number,
  previous: number,
): number {
  const {
    initialDelayMs,
    backoff,
    multiplier = 2,
    maxDelayMs = Number.POSITIVE_INFINITY,
    jitter,
  } = settings;
  const growth =
    backoff === "constant"
      ? 1
      : backoff === "linear"
        ? attempt
        : multiplier ** (attempt - 1);
  const full = Math.min(maxDelayMs, initialDelayMs * growth);
  const between = (low: number, high: number) =>
    low + Math.random() * (high - low);
  switch (jitter?.kind) {
    case "full":
      return between(0, full);
    case "equal":
      return between(full / 2, full);
    case "decorrelated":
      return Math.min(
        maxDelayMs,
        between(initialDelayMs, Math.max(initialDelayMs, previous * 3)),
      );
    case "factor":
      return between(full * (1 - jitter.factor), full * (1 + jitter.factor));
    default:
      return full;
  }
}
`,
} as const;

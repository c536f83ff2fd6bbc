// The ground that the other helpers stand on: what a call is given, what it throws, and how policies stand around it.

export const callsHelpers = {
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

  constructor(
    code: string,
    kind: ServiceError["kind"] = "transient",
    message: string = code,
  ) {
    super(message);
    this.code = code;
    this.kind = kind;
  }
}
`,
  errorOf: `/** Whatever was thrown, with a code and a message. */
function errorOf(thrown: unknown): {
  code: string;
  kind: string;
  message: string;
} {
  const { code, kind, name, message } = Object(thrown) as Record<
    string,
    unknown
  >;
  if (typeof thrown !== "object" || thrown === null)
    return { code: String(thrown), kind: "transient", message: String(thrown) };
  return {
    code: String(code ?? name ?? "unknown"),
    kind: String(kind ?? "transient"),
    message: String(message ?? code ?? ""),
  };
}

function isOneOf(thrown: unknown, codesOrKinds: readonly string[]): boolean {
  const { code, kind } = errorOf(thrown);
  return codesOrKinds.includes(code) || codesOrKinds.includes(kind);
}
`,
  protect: `type Call<Value> = (options: CallOptions) => Promise<Value>;
type Policy = <Value>(call: Call<Value>) => Call<Value>;

/** Makes a call with policies around it, the first outermost. */
function protect<Value>(
  options: CallOptions,
  policies: Policy[],
  call: Call<Value>,
): Promise<Value> {
  const safe = policies.reduceRight((inner, policy) => policy(inner), call);
  return safe(options);
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
    call({
      ...options,
      ...(heartbeat ? { heartbeat } : {}),
      signal: own.signal,
    })
      .then(resolve, reject)
      .finally(() => {
        disarm();
        options.signal.removeEventListener("abort", abort);
      });
  });
}
`,
} as const;

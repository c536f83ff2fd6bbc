// The part of an exported test that is the same in all: a world outside that answers by the script and keeps a ledger.
// Names that are new here belong into `scriptNames` too.

export const worldText = `interface Step {
  /** How long after the request the world outside is changed, each time. */
  changesAfterMs?: number[];
  /** The service has forgotten that it did the same under the same key. */
  forgets?: boolean;
  /** The call whose effect it takes back. */
  undoes?: string;
  /** The service tells that it is at work, at these times. */
  heartbeatsAtMs?: number[];
  /** Without it no answer ever comes. */
  answersAfterMs?: number;
  answer?: unknown;
  error?: { code: string; kind: string };
}

interface Entry {
  service: string;
  call: string;
  identity: string;
  isDoubled: boolean;
  isKnown: boolean;
  isUndone: boolean;
  undoingFailed: boolean;
}

const ledger: Entry[] = [];
const attempts = new Map<string, number>();
const asked = new Map<string, number>();
const calls = new Map<string, number>();
const unscripted: string[] = [];

/** Names a call: "pay 2" is the second one of the invocation "pay". */
function begin(invocation: string): string {
  const count = (calls.get(invocation) ?? 0) + 1;
  calls.set(invocation, count);
  return \`\${invocation} \${count}\`;
}

/** A service does and answers what the script has for it next. */
function play<Value>(
  service: string,
  options: CallOptions,
  ownKey?: () => string,
): Promise<Value> {
  const { call, signal, idempotencyKey, heartbeat } = options;
  attempts.set(call, (attempts.get(call) ?? 0) + 1);
  const place = asked.get(service) ?? 0;
  asked.set(service, place + 1);
  const step = script[service]?.[place];
  if (!step) unscripted.push(\`\${service}, asked by \${call}\`);
  const {
    changesAfterMs = [],
    heartbeatsAtMs = [],
    answersAfterMs,
    answer,
    error,
    undoes,
    forgets,
  } = step ?? {};
  const key = idempotencyKey ?? ownKey?.();
  return new Promise((resolve, reject) => {
    for (const ms of changesAfterMs)
      setTimeout(() => change({ service, call, key, undoes, forgets }), ms);
    for (const ms of heartbeatsAtMs) setTimeout(() => heartbeat?.(), ms);
    if (answersAfterMs === undefined) return;
    setTimeout(() => {
      if (error) {
        if (undoes !== undefined)
          for (const effect of effectsOf(undoes))
            effect.undoingFailed = !effect.isUndone;
        reject(
          new ServiceError(error.code, error.kind as ServiceError["kind"]),
        );
        return;
      }
      if (!signal.aborted)
        for (const effect of effectsOf(call)) effect.isKnown = true;
      resolve(answer as Value);
    }, answersAfterMs);
  });
}

interface Change {
  service: string;
  call: string;
  key: string | undefined;
  undoes: string | undefined;
  forgets: boolean | undefined;
}

const seen = new Map<string, Set<string>>();

/** A service that gets a key which it has seen changes nothing again. */
function change({ service, call, key, undoes, forgets }: Change): void {
  if (key !== undefined && seen.get(service)?.has(key) && !forgets) return;
  if (undoes !== undefined && effectsOf(undoes).length === 0) return;
  const undone =
    undoes === undefined
      ? undefined
      : effectsOf(undoes).find(({ isUndone }) => !isUndone);
  const identity = \`\${service} \${key ?? call}\`;
  const isRepeated = ledger.some(
    (effect) => effect.identity === identity && !effect.isUndone,
  );
  const isDoubled = undoes === undefined ? isRepeated : undone === undefined;
  ledger.push({
    service,
    call,
    identity,
    isDoubled,
    isKnown: false,
    isUndone: false,
    undoingFailed: false,
  });
  if (undone) undone.isUndone = true;
  if (key !== undefined)
    seen.set(service, (seen.get(service) ?? new Set()).add(key));
}

function effectsOf(call: string): Entry[] {
  return ledger.filter((effect) => effect.call === call);
}

/** Effects that are neither there once, as they should be, nor undone. */
function unsettled(): { service: string; status: string }[] {
  const found = ledger.map((effect) => ({
    service: effect.service,
    status: statusOf(effect),
  }));
  return found.filter(
    ({ status }) => status !== "committed" && status !== "compensated",
  );
}

function effectsThat(service: string, status: string): Entry[] {
  return ledger.filter(
    (effect) => effect.service === service && statusOf(effect) === status,
  );
}

function statusOf({
  isUndone,
  undoingFailed,
  isDoubled,
  isKnown,
  call,
}: Entry): string {
  if (isUndone) return "compensated";
  if (undoingFailed) return "compensationFailed";
  if (isDoubled) return "doubled";
  if (!isKnown) return "unknown";
  const hasFailed = ends().some(({ status }) => status === "error");
  return hasFailed && !call.startsWith("undo ") ? "leftBehind" : "committed";
}
`;

// The part of an exported test that starts machines and watches where they go. Names that are new here belong into
// `scriptNames` too.

export const harnessText = `interface Run {
  actor: AnyActorRef;
  endedAfterMs: number;
}

const runs: Run[] = [];

function start(machine: AnyStateMachine, input: unknown): void {
  const startedAt = Date.now();
  const actor = createActor(machine, { input: input as never, inspect: look });
  const run: Run = { actor, endedAfterMs: Number.POSITIVE_INFINITY };
  const note = () => {
    run.endedAfterMs = Date.now() - startedAt;
  };
  actor.subscribe({ complete: note, error: note });
  runs.push(run);
  actor.start();
}

/** Where each run stands at the end. */
function ends(): AnyMachineSnapshot[] {
  return runs.map(({ actor }) => actor.getSnapshot() as AnyMachineSnapshot);
}

const visited: { machine: AnyStateMachine; snapshot: AnyMachineSnapshot }[] =
  [];
const latest = new Map<
  AnyActorRef,
  { machine: AnyStateMachine; snapshot: AnyMachineSnapshot }
>();

/** Sees every microstep, also the states that are left at once. */
function look(event: {
  type: string;
  actorRef: unknown;
  snapshot?: unknown;
}): void {
  if (event.type !== "@xstate.microstep" && event.type !== "@xstate.snapshot")
    return;
  const snapshot = event.snapshot as AnyMachineSnapshot;
  const actor = event.actorRef as AnyActorRef;
  if (typeof snapshot.matches !== "function") return;
  const found = { machine: snapshot.machine as AnyStateMachine, snapshot };
  visited.push(found);
  latest.set(actor, found);
}

function passes(machine: unknown, value: object | string): boolean {
  return visited.some(
    (each) => each.machine === machine && each.snapshot.matches(value as never),
  );
}

function endsIn(machine: unknown, value: object | string): boolean {
  const all = [...latest.values()].filter((each) => each.machine === machine);
  return (
    all.length > 0 &&
    all.every(({ snapshot }) => snapshot.matches(value as never))
  );
}

function mostAttempts(invocation: string): number {
  return Math.max(
    0,
    ...[...attempts].map(([call, count]) =>
      call.startsWith(\`\${invocation} \`) ? count : 0,
    ),
  );
}
`;

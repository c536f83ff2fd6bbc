// From the place of the cursor: an event, or a person's answer, as a what-if that runs at once.

import type { Json } from "#base/json.ts";
import type { Id } from "#model/schema/common.ts";
import { currentProject } from "../project-store.ts";
import { invocationOfCall } from "./invocation-of-call.ts";
import { changeScenario, seek, useRunStore } from "./run-store.ts";

/** Just after everything that has happened at that moment. */
function justAfterMs(): number {
  const { run, seq } = useRunStore.getState();
  return ((run?.trace.records[seq]?.t ?? 0) + 1) / 1_000;
}

/** An event waits for a machine that is about to start. */
function nowMs(): number {
  const { run, seq } = useRunStore.getState();
  return run?.trace.records[seq]?.t ? justAfterMs() : 0;
}

/** The cursor goes to the event, so that one sees what became of it. */
export async function sendEventNow(
  event: Id,
  payload: Readonly<Record<string, Json>>,
  instance: number,
): Promise<void> {
  const { scenario } = useRunStore.getState();
  if (!scenario) return;
  const atMs = nowMs();
  const sent = {
    event,
    atMs,
    ...(Object.keys(payload).length > 0 ? { payload } : {}),
    ...(instance > 0 ? { instance } : {}),
  };
  const events = [...(scenario.events ?? []), sent].sort((left, right) => left.atMs - right.atMs);
  const name = currentProject().events[event]?.name;
  const before = useRunStore.getState().run?.trace.records.length ?? 0;
  await changeScenario({ events });
  const { run } = useRunStore.getState();
  const arrived = run?.trace.records.findLast(
    (record) => record.kind === "event" && record.event.type === name && Math.abs(record.t / 1_000 - atMs) < 0.01,
  );
  if (arrived) seek(arrived.seq);
  else if (run && run.trace.records.length > before) seek(run.trace.records.length - 1);
}

export type PersonsAnswer = { readonly output: Json } | { readonly error: string };

/** The cursor goes to where the answer has arrived. */
export async function answerNow(invocation: Id, answer: PersonsAnswer): Promise<void> {
  const { scenario } = useRunStore.getState();
  if (!scenario) return;
  // At the very start nobody has asked yet.
  const atMs = justAfterMs();
  const answers = [...(scenario.answers ?? []), { invocation, atMs, ...answer }];
  await changeScenario({ answers: answers.sort((left, right) => left.atMs - right.atMs) });
  const { run } = useRunStore.getState();
  const records = run?.trace.records ?? [];
  const arrived = records.findLast(
    (record) =>
      record.kind === "answered" &&
      invocationOfCall(records, record.call) === invocation &&
      Math.abs(record.t / 1_000 - atMs) < 0.01,
  );
  if (arrived) seek(arrived.seq);
}

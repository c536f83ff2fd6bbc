// A record in one line, with the names of the document.

import type { MachineEvent } from "../engine/engine.port.ts";
import { faultNames } from "../faults/fault-names.data.ts";
import { describeCallRecord } from "./describe-call-record.ts";
import { describeChannelRecord } from "./describe-channel-record.ts";
import type { TraceRecord } from "./record.ts";
import { shownTime, shownValue } from "./shown.ts";
import type { TraceNames } from "./trace-names.ts";

export function describeRecord(record: TraceRecord, names: TraceNames): string {
  const states = (ids: readonly string[]) => ids.map((id) => names.named("states", id)).join(", ");
  switch (record.kind) {
    case "started":
      return `started with ${shownValue(record.input)}`;
    case "event":
      return `event ${eventText(record.event, names)}`;
    case "ignored":
      return `ignored ${eventWords(record.event, names)}: no transition takes it here`;
    case "step": {
      const { exited, entered } = record;
      const moves = [
        exited.length > 0 ? `left ${states(exited)}` : "",
        entered.length > 0 ? `entered ${states(entered)}` : "",
      ];
      return moves.filter((move) => move !== "").join(", ") || "stayed";
    }
    case "ended": {
      const { status, output, error } = record;
      if (status === "error") return `failed: ${error ?? ""}`;
      return status === "stopped" ? "stopped" : `finished${output === undefined ? "" : ` with ${shownValue(output)}`}`;
    }
    case "timerSet":
      return `timer ${eventWords(record.timer, names)} set, due at ${shownTime(record.dueUs)}`;
    case "timerCancelled":
      return `timer ${eventWords(record.timer, names)} cancelled`;
    case "timerFired":
      return `timer ${eventWords(record.timer, names)} fired`;
    case "sent":
      return `sent ${eventText(record.event, names)} to ${names.instance(record.to) || "nobody"}`;
    case "log":
      return `log ${shownValue(record.value)}`;
    case "action":
      return `action ${record.name}${record.parameters === undefined ? "" : ` ${shownValue(record.parameters)}`}`;
    case "saved":
      return `saved as version ${record.version}`;
    case "crashed":
      return `crashed ${{ beforeSave: "before the step was saved", afterSave: "after the step was saved", afterSend: "after its messages were sent" }[record.point]}`;
    case "restarted":
      return record.version === 0
        ? "restarted from the beginning"
        : `restarted from version ${record.version} in ${states(record.active)}`;
    case "paused":
      return `stands still until ${shownTime(record.untilUs)}`;
    case "fault":
      return `FAULT ${faultNames[record.strikes]}${record.at === "" ? "" : `: ${eventWords(names.place(record.at), names)}`}`;
    case "effect":
      return `ledger: ${names.named("services", record.service)} ${effectWords[record.change]}${record.key === undefined ? "" : ` (${record.key})`}`;
    case "policy":
      return `${names.call(record.call)}: ${record.policy} ${policyWords[record.did] ?? record.did}${record.us === undefined ? "" : ` (${shownTime(record.us)})`}`;
    case "breaker":
      return `circuit breaker of ${record.breaker} is ${record.state === "halfOpen" ? "half open" : record.state}`;
    case "problem":
      return `PROBLEM ${record.message}`;
    case "published":
    case "delivered":
    case "acknowledged":
    case "redelivery":
    case "deadLettered":
    case "dropped":
    case "blocked":
      return describeChannelRecord(record, names);
    default:
      return describeCallRecord(record, names);
  }
}

const effectWords = {
  committed: "done",
  doubled: "DONE TWICE",
  deduplicated: "seen before, not done again",
  unknown: "done, but the caller does not know",
  known: "known to the caller after all",
  compensated: "undone",
  compensationFailed: "COULD NOT BE UNDONE",
  nothingToUndo: "has nothing to undo",
} as const;

const policyWords: Readonly<Record<string, string>> = {
  timedOut: "ran out",
  rejected: "refused the call",
  waits: "lets the call wait",
  hedges: "starts another attempt",
  answers: "answers instead",
  gaveUp: "has no tries left in its budget",
};

function eventText({ type, ...payload }: MachineEvent, names: TraceNames): string {
  const { actorId, ...fields } = payload;
  const shown = Object.keys(fields).length === 0 ? "" : ` ${shownValue(fields)}`;
  return `${eventWords(type, names)}${shown}`;
}

/** XState's own events by what they mean. */
export function eventWords(type: string, names: TraceNames): string {
  const [, kind, , id] = /^xstate\.(done|error)\.(actor|state)\.(.+)$/.exec(type) ?? [];
  if (id !== undefined) {
    const name = type.includes(".state.") ? names.named("states", id) : names.named("invocations", id);
    return `${kind === "done" ? "done" : "failure"} of ${name}`;
  }
  const [, delay, state] = /^xstate\.after\.(.+)\.([^.]+)$/.exec(type) ?? [];
  if (state === undefined) return type;
  const time = Number.isFinite(Number(delay)) ? shownTime(Number(delay) * 1_000) : delay;
  return `after ${time} in ${names.named("states", state)}`;
}

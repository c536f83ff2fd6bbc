import type { CallRecord } from "./call-record.ts";
import { shownTime, shownValue } from "./shown.ts";
import type { TraceNames } from "./trace-names.ts";

export function describeCallRecord(record: CallRecord, names: TraceNames): string {
  const call = names.call(record.call);
  const served = ({ service, attempt }: { readonly service: string; readonly attempt: number }) => {
    const name = names.named("services", service);
    return `${name}: attempt ${attempt}${name === call ? "" : ` at ${call}`}`;
  };
  switch (record.kind) {
    case "invoked":
      return `${call}: called${record.again ? " again" : ""} with ${shownValue(record.input)}`;
    case "answered": {
      const attempts = record.attempts > 1 ? ` after ${record.attempts} attempts` : "";
      return record.ok
        ? `${call}: done${attempts}, ${shownValue(record.output)}`
        : `${call}: failed with ${record.code}${attempts}`;
    }
    case "abandoned":
      return `${call}: its state was left, nobody waits for it any more`;
    case "attempt":
      return `${call}: attempt ${record.attempt}`;
    case "attemptEnded": {
      const ends = { ok: "succeeded", error: `failed with ${record.code}`, stopped: "is given up" };
      return `${call}: attempt ${record.attempt} ${ends[record.how]}`;
    }
    case "lost":
      return `${call}: the ${record.what} of attempt ${record.attempt} is lost`;
    case "lateReply":
      return `${call}: a reply to attempt ${record.attempt} comes too late`;
    case "backoff":
      return `${call}: waits ${shownTime(record.us)} before the next attempt`;
    case "queued":
      return `${served(record)} waits as number ${record.depth} in the queue`;
    case "serving":
      return `${served(record)} is worked on`;
    case "served":
      return `${served(record)} is ended: ${record.outcome}`;
    case "rejected":
      return `${served(record)} is refused: ${record.code}`;
    case "waitingForPerson":
      return `${names.named("services", record.service)}: a person has to answer ${call}`;
    default:
      return record satisfies never;
  }
}

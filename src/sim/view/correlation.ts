// Which records belong together across machines, channels and services: those that carry the same id. An id is a text or
// number in a field named as one (`orderId`, `id`, `caseNumber`), a key of a call, or the key of a message.

import type { TraceRecord } from "../trace/record.ts";

export interface Correlation {
  /** Every id of the run, in the order in which they turn up. */
  readonly ids: readonly string[];
  carries(record: TraceRecord, id: string): boolean;
}

const idField = /(^|[a-z_-])(id|key|number|reference|ref|uuid)$/i;
/** More can't be chosen from. */
const mostIds = 500;

export function correlationOf(records: readonly TraceRecord[]): Correlation {
  const ofInstance = new Map<number, Set<string>>();
  const ofCall = new Map<number, Set<string>>();
  const ofMessage = new Map<number, Set<string>>();
  const ids = new Set<string>();

  function note(to: Map<number, Set<string>>, key: number, found: readonly string[]): void {
    if (found.length === 0) return;
    const known = to.get(key) ?? new Set();
    to.set(key, known);
    for (const id of found) {
      known.add(id);
      if (ids.size < mostIds) ids.add(id);
    }
  }

  for (const record of records) {
    switch (record.kind) {
      case "started":
        note(ofInstance, record.instance, idsIn(record.input));
        break;
      case "event":
        note(ofInstance, record.instance, record.event.type.startsWith("xstate.") ? [] : idsIn(record.event));
        break;
      case "invoked":
        note(ofCall, record.call, idsIn(record.input));
        break;
      case "effect":
        if (record.key !== undefined) note(ofCall, record.call, [record.key]);
        break;
      case "published":
        note(ofMessage, record.message, idsIn(record.event));
        break;
      default:
        break;
    }
  }
  return {
    ids: [...ids],
    carries(record, id) {
      if (record.instance >= 0 && ofInstance.get(record.instance)?.has(id)) return true;
      if ("call" in record && ofCall.get(record.call)?.has(id)) return true;
      return (
        "message" in record && typeof record.message === "number" && ofMessage.get(record.message)?.has(id) === true
      );
    },
  };
}

function idsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    idField.test(name) && (typeof field === "string" || typeof field === "number") && field !== ""
      ? [String(field)]
      : [],
  );
}

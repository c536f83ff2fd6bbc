import type { Id } from "#model/schema/common.ts";
import type { TraceRecord } from "../trace/record.ts";
import type { CallState, RunState, ServiceView } from "./run-state.ts";

export function applyCallRecord(state: RunState, record: TraceRecord): void {
  const { calls } = state;
  switch (record.kind) {
    case "invoked": {
      const { call: number, instance, invocation, input, t: sinceUs } = record;
      const open = { number, instance, invocation, input, sinceUs, attempts: calls.get(number)?.attempts ?? 0 };
      calls.set(number, { ...open, phase: "sending", service: undefined, waitsUntilUs: undefined });
      return;
    }
    case "answered":
    case "abandoned":
      calls.delete(record.call);
      return;
    case "attempt":
      change(state, record.call, {
        attempts: record.attempt,
        service: record.service,
        phase: "sending",
        waitsUntilUs: undefined,
      });
      return;
    case "backoff":
      change(state, record.call, { phase: "waiting", waitsUntilUs: record.t + record.us });
      return;
    case "lost":
      change(state, record.call, { phase: "silent" });
      return;
    case "waitingForPerson":
      change(state, record.call, { phase: "person" });
      return;
    case "queued":
      change(state, record.call, { phase: "queued" });
      changeService(state, record.service, { depth: record.depth });
      return;
    case "serving": {
      const { service, busy, depth } = record;
      change(state, record.call, { phase: "working" });
      changeService(state, service, { busy, depth, calls: (state.services.get(service)?.calls ?? 0) + 1 });
      return;
    }
    case "served":
      changeService(state, record.service, { busy: record.busy });
      return;
  }
}

function change({ calls }: RunState, number: number, changes: Partial<CallState>): void {
  const call = calls.get(number);
  if (call) calls.set(number, { ...call, ...changes });
}

function changeService({ services }: RunState, id: Id, changes: Partial<ServiceView>): void {
  services.set(id, { ...(services.get(id) ?? { busy: 0, depth: 0, calls: 0 }), ...changes });
}

// The invocations of all instances: started when a state is entered, stopped when it is left, answered in between.

import type { Id } from "#model/schema/common.ts";
import type { Invocation } from "#model/schema/invocation.ts";
import type { Instance } from "../instances/instance.ts";
import { stackPolicies } from "../policies/stack.ts";
import type { Calls, Run } from "../run/run.ts";
import { abandonCall, answerCall } from "./answer-call.ts";
import type { Call, Caller } from "./call.ts";
import { createLayerSite } from "./layer-site.ts";
import { machineCaller } from "./machine-caller.ts";
import type { Outcome } from "./outcome.ts";

export function createCalls(run: Run): Calls & { open(call: Omit<Call, "number">): Call } {
  const all: Call[] = [];
  const shared = new Map<string, unknown>();

  function open(fields: Omit<Call, "number">): Call {
    const call = { number: all.length, ...fields };
    all.push(call);
    return call;
  }

  function plan(instance: Instance, invocation: Id, input: unknown): Call {
    const { made, succeeded } = instance.visits.get(invocation) ?? { made: 0, succeeded: 0 };
    instance.visits.set(invocation, { made: made + 1, succeeded });
    const callee = run.project.invocations[invocation]?.callee;
    const call = open({
      instance: instance.number,
      invocation,
      identity: `${instance.origin}/${invocation}.${made + 1}`,
      work: `${instance.work}/${invocation}.${succeeded}`,
      input,
      service: callee?.kind === "service" ? callee.service : undefined,
      undoes: undefined,
      attempts: 0,
      state: "interrupted",
      generation: 0,
      mayHaveHappened: false,
      output: undefined,
      isConsumed: false,
      stop: undefined,
    });
    instance.calls.set(invocation, call);
    return call;
  }

  function callerOf(call: Call, { callee }: Invocation): Caller {
    switch (callee.kind) {
      case "service":
        return run.services.callerOf(callee.service, call);
      case "machine":
        return machineCaller(run, callee.machine, call);
      case "compensate":
        return run.compensate(call, callee.sequence);
      default:
        return callee satisfies never;
    }
  }

  function begin(instance: Instance, call: Call, cause: number, again: boolean): void {
    const record = run.project.invocations[call.invocation];
    if (!record) return;
    const body = {
      kind: "invoked",
      call: call.number,
      invocation: call.invocation,
      input: call.input,
      again,
      undoes: undefined,
    } as const;
    const seq = run.record(instance.number, cause, body);
    const own = call.generation;
    const caller = stackPolicies(record.policies ?? [], callerOf(call, record), createLayerSite(run, call, shared));
    call.state = "running";
    call.stop = undefined;
    const stop = caller({ input: call.input, key: undefined, cause: seq }, (outcome, after) => {
      if (call.generation === own && call.state === "running") answer(instance, call, outcome, after);
    });
    if (call.state === "running") call.stop = stop;
  }

  function answer(instance: Instance, call: Call, outcome: Outcome, cause: number): void {
    const seq = answerCall(run, call, outcome, cause);
    const visits = instance.visits.get(call.invocation);
    if (outcome.ok && visits) instance.visits.set(call.invocation, { ...visits, succeeded: visits.succeeded + 1 });
    run.instances.post(instance, eventFor(call.invocation, outcome), seq);
  }

  return {
    all,
    open,
    start(instance, invocation, input, cause) {
      begin(instance, plan(instance, invocation, input), cause, false);
    },
    plan,
    resume(instance, call, cause) {
      call.generation++;
      instance.calls.set(call.invocation, call);
      begin(instance, call, cause, true);
    },
    stop(instance, invocation, cause) {
      const call = instance.calls.get(invocation);
      instance.calls.delete(invocation);
      if (call?.state !== "running") return;
      call.stop?.("cancel", abandonCall(run, call, cause));
    },
  };
}

/** As XState itself would tell the machine. */
function eventFor(invocation: Id, outcome: Outcome) {
  if (outcome.ok) return { type: `xstate.done.actor.${invocation}`, output: outcome.output, actorId: invocation };
  const { code, message, class: errorClass } = outcome;
  return { type: `xstate.error.actor.${invocation}`, error: { code, message, class: errorClass }, actorId: invocation };
}

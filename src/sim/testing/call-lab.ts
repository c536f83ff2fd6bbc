// Calls to one service through policies, without a machine around them: cheap enough to make a million of them.

import type { Policy } from "#model/schema/policy.ts";
import type { Project } from "#model/schema/project.ts";
import type { Service } from "#model/schema/service.ts";
import type { Call } from "../calls/call.ts";
import { createLayerSite } from "../calls/layer-site.ts";
import type { Outcome } from "../calls/outcome.ts";
import { createSeededOracle } from "../chance/seeded-oracle.ts";
import { createDeadlineQueue } from "../clock/deadline-queue.ts";
import { createLedger } from "../ledger/ledger.ts";
import { stackPolicies } from "../policies/stack.ts";
import type { Run } from "../run/run.ts";
import { createServices } from "../services/service-desk.ts";
import { paying, scenarioOf } from "./paying.ts";

export interface LabCall {
  readonly outcome: Outcome;
  readonly attempts: number;
  /** In milliseconds. */
  readonly took: number;
  /** What the policies did, in order. */
  readonly did: readonly string[];
}

/** A ledger of a million lines would only take time. */
function withoutEffect(project: Project): Project {
  const { card } = project.services;
  if (card) delete card.effect;
  return project;
}

export interface Lab {
  /** Makes the calls one after the other, each when the one before has ended. */
  call(policies: readonly Policy[], name: string): LabCall;
}

export function createLab(service: Partial<Service>, seed: number): Lab {
  const queue = createDeadlineQueue();
  const oracle = createSeededOracle(seed);
  const shared = new Map<string, unknown>();
  let now = 0;
  let did: string[] = [];
  const record: Run["record"] = (_instance, _cause, body) => {
    if (body.kind === "policy") did.push(`${body.policy} ${body.did}`);
    return 0;
  };
  const run = {
    project: withoutEffect(paying([], service)),
    scenario: scenarioOf(),
    oracle,
    hasStore: false,
    clock: {
      now: () => now,
      in: (us: number, priority: number, act: () => void) => queue.add(now + us, priority, act),
      cancel: (deadline: Parameters<Run["clock"]["cancel"]>[0]) => deadline && queue.cancel(deadline),
    },
    record,
    faults: { at: (_hook: unknown, _plan: unknown, _site: unknown, cause: number) => cause },
    ledger: createLedger(record),
    instances: { all: [] },
  } as unknown as Run;
  const services = createServices(run);

  return {
    call(policies, name) {
      did = [];
      const call: Call = {
        number: 0,
        instance: 0,
        invocation: "charge",
        identity: name,
        work: name,
        input: {},
        service: "card",
        undoes: undefined,
        attempts: 0,
        state: "running",
        generation: 0,
        mayHaveHappened: false,
        output: undefined,
        isConsumed: false,
        stop: undefined,
      };
      const caller = stackPolicies(policies, services.callerOf("card", call), createLayerSite(run, call, shared));
      const startedAt = now;
      let answer: LabCall | undefined;
      caller({ input: {}, key: undefined, cause: 0 }, (outcome) => {
        answer = { outcome, attempts: call.attempts, took: (now - startedAt) / 1_000, did };
      });
      while (!answer) {
        const next = queue.takeNext();
        if (!next) throw new Error("The call has no end.");
        now = next.t;
        next.run?.();
      }
      return answer;
    },
  };
}

import { entriesOf } from "#model/queries/entries-of.ts";
import type { Fault } from "#model/schema/fault.ts";
import { exchangeFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

type TargetKind = Fault["target"]["kind"];

const calls: readonly TargetKind[] = ["service", "invocation", "everything"];
const messages: readonly TargetKind[] = ["channel", "event", "everything"];
const callsAndMessages: readonly TargetKind[] = ["service", "invocation", "channel", "event", "everything"];
const machines: readonly TargetKind[] = ["machine", "everything"];
const steps: readonly TargetKind[] = ["machine", "invocation", "event", "everything"];
const stores: readonly TargetKind[] = ["store", "machine", "everything"];

/** Where each kind can strike; the simulator's own list is held against this one. */
const sensibleTargets: { readonly [Kind in Fault["kind"]]: readonly TargetKind[] } = {
  error: calls,
  errorAfterEffect: calls,
  latency: calls,
  latencySpike: calls,
  hang: calls,
  requestLost: calls,
  responseLost: calls,
  duplicateDelivery: callsAndMessages,
  lateResponse: calls,
  reorder: messages,
  delayDelivery: callsAndMessages,
  dropEvent: messages,
  corruptPayload: callsAndMessages,
  clockSkew: machines,
  serviceDown: calls,
  serviceCrash: calls,
  consumerKill: messages,
  pause: steps,
  orchestratorCrash: steps,
  stateStoreFail: stores,
  staleRead: stores,
  partition: callsAndMessages,
  throttle: calls,
  queueFull: ["service", "invocation", "channel", "everything"],
  poisonMessage: messages,
  resourceLeak: calls,
  coldStart: calls,
  bandwidth: calls,
  burst: machines,
  compensationFails: calls,
  dedupLoss: calls,
  cancelIgnored: calls,
  duplicateStart: machines,
  versionSkew: stores,
  humanDelay: calls,
};

export const unfitFault: Rule<"unfit-fault"> = {
  code: "unfit-fault",
  severity: "warning",
  documentation: {
    title: "A fault of a scenario can't strike: its kind does not fit its target, or its trigger never comes.",
    why: "The run goes on as if there were no fault, and looks more robust than it is.",
    example: "A fault drops events at the service `Charge card`, or strikes from the 5th to the 2nd call.",
    remedy: "Choose another target, or exchange the two ends of the range.",
  },
  check({ project, naming }) {
    const findings: Finding[] = [];
    for (const [id, { faults = [] }] of entriesOf(project.scenarios)) {
      for (const [position, fault] of faults.entries()) {
        const reason = reasonFor(fault);
        if (!reason) continue;
        const exchanged = exchangedTrigger(fault.trigger);
        const path = ["scenarios", id, "faults", position];
        const message = `Fault ${position + 1} (${fault.kind}) of ${naming.of("scenarios", id)} never strikes: ${reason}.`;
        findings.push({
          message,
          about: [{ table: "scenarios", id }],
          place: { path },
          ...(exchanged && { fix: exchangeFix([...path, "trigger"], exchanged) }),
        });
      }
    }
    return findings;
  },
};

/** What ends before it starts, the other way round. */
function exchangedTrigger(trigger: Fault["trigger"]): Fault["trigger"] | undefined {
  if (trigger.kind === "range" && trigger.from > trigger.to) return { ...trigger, from: trigger.to, to: trigger.from };
  if (trigger.kind === "window" && trigger.fromMs > trigger.toMs)
    return { ...trigger, fromMs: trigger.toMs, toMs: trigger.fromMs };
  return undefined;
}

function reasonFor({ kind, target, trigger }: Fault): string | undefined {
  const sensible = sensibleTargets[kind];
  if (!sensible.includes(target.kind))
    return `it does not fit the target "${target.kind}". Choose ${sensible.map((name) => `"${name}"`).join(" or ")}`;
  if (trigger.kind === "range" && trigger.from > trigger.to) return "its range ends before it starts. Exchange the two";
  if (trigger.kind === "window" && trigger.fromMs >= trigger.toMs)
    return trigger.fromMs === trigger.toMs
      ? "its window has no length. Make it end later"
      : "its window ends before it starts. Exchange the two";
  if (trigger.kind === "periodic" && trigger.forMs === 0) return "it lasts for no time at all. Make it longer";
  if (trigger.kind === "twoLevel" && (trigger.active === 0 || trigger.fire === 0))
    return "one of its two shares is 0. Make both more";
  if (trigger.kind === "probability" && trigger.probability === 0) return "its probability is 0. Make it more";
  return undefined;
}

import type { Fault } from "#model/schema/fault.ts";
import type { Finding, Rule } from "../rule.ts";

type TargetKind = Fault["target"]["kind"];

const calls: readonly TargetKind[] = ["service", "invocation", "everything"];
const messages: readonly TargetKind[] = ["channel", "event", "everything"];
const machines: readonly TargetKind[] = ["machine", "everything"];
const stores: readonly TargetKind[] = ["store", "machine", "everything"];

/** Only kinds that make sense at some targets alone; the others strike anywhere. */
const sensibleTargets: Partial<Record<Fault["kind"], readonly TargetKind[]>> = {
  errorAfterEffect: calls,
  requestLost: calls,
  responseLost: calls,
  lateResponse: calls,
  serviceDown: calls,
  serviceCrash: calls,
  coldStart: calls,
  humanDelay: calls,
  compensationFails: calls,
  reorder: messages,
  dropEvent: messages,
  delayDelivery: messages,
  duplicateDelivery: messages,
  poisonMessage: messages,
  orchestratorCrash: machines,
  stateStoreFail: stores,
  staleRead: stores,
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
    for (const [id, { faults = [] }] of Object.entries(project.scenarios)) {
      for (const [position, fault] of faults.entries()) {
        const reason = reasonFor(fault);
        if (!reason) continue;
        const message = `Fault ${position + 1} (${fault.kind}) of ${naming.of("scenarios", id)} never strikes: ${reason}.`;
        findings.push({
          message,
          about: [{ table: "scenarios", id }],
          place: { path: ["scenarios", id, "faults", position] },
        });
      }
    }
    return findings;
  },
};

function reasonFor({ kind, target, trigger }: Fault): string | undefined {
  const sensible = sensibleTargets[kind];
  if (sensible && !sensible.includes(target.kind))
    return `it does not fit the target "${target.kind}". Choose ${sensible.map((name) => `"${name}"`).join(" or ")}`;
  if (trigger.kind === "range" && trigger.from > trigger.to) return "its range ends before it starts. Exchange the two";
  if (trigger.kind === "window" && trigger.fromMs >= trigger.toMs)
    return "its window ends before it starts. Exchange the two";
  if (trigger.kind === "probability" && trigger.probability === 0) return "its probability is 0. Make it more";
  return undefined;
}

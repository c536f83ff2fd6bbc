// Expectations about the states of a run.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import { type Findings, failed, instancesOf, lastSeqOf, passed, type Verdict } from "./findings.ts";

export function checkEndsIn(findings: Findings, state: Id): Verdict {
  return aboutState(findings, state, (name, instances) => {
    const elsewhere = instances.find(({ active }) => !active.includes(state));
    if (!elsewhere) return passed(`It ends in "${name}".`);
    const where = leavesOf(findings, elsewhere.active).map((id) => `"${findings.names.named("states", id)}"`);
    const failure = elsewhere.error === undefined ? "" : ` with the error: ${elsewhere.error}`;
    const message = `It should end in "${name}", but ends in ${where.join(" and ") || "no state"}${failure || "."}`;
    return failed(message, lastSeqOf(findings, elsewhere.number));
  });
}

export function checkPassesThrough(findings: Findings, state: Id): Verdict {
  return aboutState(findings, state, (name, instances) => {
    const entered = new Set<number>();
    for (const record of findings.trace.records) if (enters(record, state)) entered.add(record.instance);
    const missed = instances.find(({ number }) => !entered.has(number));
    if (!missed) return passed(`It passes through "${name}".`);
    return failed(`It should pass through "${name}", but never enters it.`, lastSeqOf(findings, missed.number));
  });
}

export function checkNeverIn(findings: Findings, state: Id): Verdict {
  const name = findings.project.states[state]?.name;
  if (name === undefined) return unknownState(state);
  const found = findings.trace.records.find((record) => enters(record, state));
  if (!found) return passed(`It is never in "${name}".`);
  return failed(`It should never be in "${name}", but enters it at ${found.t / 1_000} ms.`, found.seq);
}

type Instances = ReturnType<typeof instancesOf>;

function aboutState(findings: Findings, state: Id, judge: (name: string, instances: Instances) => Verdict): Verdict {
  const { project } = findings;
  const name = project.states[state]?.name;
  const machine = indexOf(project).machineOf(state);
  if (name === undefined || machine === undefined) return unknownState(state);
  const instances = instancesOf(findings, machine);
  if (instances.length > 0) return judge(name, instances);
  return failed(`"${project.machines[machine]?.name ?? machine}", the machine of "${name}", never ran.`);
}

function unknownState(state: Id): Verdict {
  return failed(
    `The state "${state}" is not in the document any more. Remove the expectation or choose another state.`,
  );
}

function enters(record: Findings["trace"]["records"][number], state: Id): boolean {
  return record.kind === "step" && record.entered.includes(state);
}

/** Those that hold no other active state. */
function leavesOf({ project }: Findings, active: readonly Id[]): readonly Id[] {
  const parents = new Set(active.map((id) => project.states[id]?.parent));
  return active.filter((id) => !parents.has(id));
}

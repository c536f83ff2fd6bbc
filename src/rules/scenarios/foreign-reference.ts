import { entriesOf } from "#model/queries/entries-of.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Facts } from "../facts/facts.ts";
import { claimPlaces, expectationPlaces } from "../facts/test-places.ts";
import type { RecordReference } from "../problem.ts";
import type { Finding, Rule } from "../rule.ts";

export const foreignReference: Rule<"foreign-reference"> = {
  code: "foreign-reference",
  severity: "warning",
  documentation: {
    title: "A scenario or a property speaks about a state or a call of a machine that does not take part.",
    why: "It can't be in that state or make that call, so the expectation always fails or always holds.",
    example: "A scenario of `Order` expects to end in `Settled`, a state of `Invoice`, which `Order` never invokes.",
    remedy: "Choose a state of the machine, or another machine for the scenario.",
  },
  check(facts) {
    const findings: Finding[] = [];
    for (const [id, { machine, expectations = [], answers = [], faults = [] }] of Object.entries(
      facts.project.scenarios,
    )) {
      const about = { table: "scenarios", id } as const;
      const taking = machinesOf(facts, machine);
      const places = expectationPlaces(["scenarios", id], expectations, answers, faults);
      for (const place of places) compare(facts, findings, about, taking, place);
    }
    for (const [id, { machine, claim }] of entriesOf(facts.project.properties)) {
      const about = { table: "properties", id } as const;
      const taking = machinesOf(facts, machine);
      for (const place of claimPlaces(["properties", id, "claim"], claim))
        compare(facts, findings, about, taking, place);
    }
    return findings;
  },
};

function compare(
  { index, record, naming }: Facts,
  findings: Finding[],
  about: RecordReference,
  taking: ReadonlySet<Id>,
  { table, id, path }: { table: "states" | "invocations"; id: Id; path: DocumentPath },
): void {
  const state = table === "states" ? id : record("invocations", id)?.state;
  const machine = state === undefined ? undefined : index.machineOf(state);
  if (machine === undefined || taking.has(machine)) return;
  const message = `${naming.Of(about.table, about.id)} speaks about ${naming.of(table, id)} of ${naming.of("machines", machine)}, which takes no part in it. Choose one of the machine it runs.`;
  findings.push({ message, about: [about, { table, id }], place: { path } });
}

/** The machine, those it invokes, and those that consume a channel: all that may run with it. */
function machinesOf({ project, index }: Facts, start: Id): ReadonlySet<Id> {
  const machines = new Set<Id>([start]);
  for (const { consumers = [] } of Object.values(project.channels))
    for (const { machine } of consumers) machines.add(machine);
  const invocations = Object.values(project.invocations);
  for (let before = 0; before < machines.size; ) {
    before = machines.size;
    for (const { callee, state } of invocations)
      if (callee.kind === "machine" && machines.has(index.machineOf(state) ?? "")) machines.add(callee.machine);
  }
  return machines;
}

// What a scenario asks for: its instances at the start, its events and answers at their times.

import type { Scenario } from "#model/schema/scenario.ts";
import { microseconds } from "../clock/microseconds.ts";
import type { Instance } from "../instances/instance.ts";
import { priorities, type Run } from "./run.ts";
import { tellImpossible } from "./tell-impossible.ts";

export function startScenario(run: Run): void {
  const { scenario } = run;
  tellImpossible(run, "the store", [scenario.store?.latency]);
  const started: Instance[][] = [];
  for (let number = 0; number < (scenario.instances ?? 1); number++) startOne(run, number, started);
  for (const event of scenario.events ?? [])
    run.clock.in(microseconds(event.atMs), priorities.outside, () => sendEvent(run, event, started));
  for (const answer of scenario.answers ?? [])
    run.clock.in(microseconds(answer.atMs), priorities.outside, () => giveAnswer(run, answer));
}

/** With those that a fault starts beside it. They get the same events. */
function startOne(run: Run, number: number, started: Instance[][]): void {
  const origin = `run ${number}`;
  const input = run.scenario.input ?? {};
  const start = (own: string, cause: number) =>
    run.instances.start(run.scenario.machine, { input, cause, origin: own });
  const instance = start(origin, -1);
  if (!instance) return;
  const group = [instance];
  started.push(group);
  const plan = { others: [] as { us: number; isSameWork: boolean }[] };
  const cause = run.faults.at("start", plan, { instance, input }, -1);
  plan.others.forEach(({ us, isSameWork }, position) => {
    run.clock.in(us, priorities.outside, () => {
      const other = start(isSameWork ? origin : `${origin} extra ${position}`, cause);
      if (other) group.push(other);
    });
  });
}

function sendEvent(run: Run, { event, payload, instance = 0 }: ScenarioEvent, started: readonly Instance[][]): void {
  const name = run.project.events[event]?.name;
  if (name === undefined) {
    const message = `The scenario sends the event "${event}", which is not in the document any more. Remove it or choose another.`;
    run.record(-1, -1, { kind: "problem", message });
    return;
  }
  const group = started[instance];
  if (!group) {
    const message = `The scenario sends "${name}" to instance ${instance + 1}, but there are only ${started.length}. Start more instances or choose another.`;
    run.record(-1, -1, { kind: "problem", message });
    return;
  }
  // A spread with a field more would give every event a hidden class of its own, and slow down whoever reads them.
  for (const each of group) run.deliver(each, Object.assign({}, payload, { type: name }), -1, { isFromOutside: true });
}

function giveAnswer(run: Run, { invocation, output, error }: Answer): void {
  if (run.services.answer(invocation, { output, error }, -1)) return;
  const message = `The scenario answers "${invocation}", but nobody waits for an answer to it then. Answer later, or remove it.`;
  run.record(-1, -1, { kind: "problem", message });
}

type ScenarioEvent = NonNullable<Scenario["events"]>[number];
type Answer = NonNullable<Scenario["answers"]>[number];

// What is simulated is what ships: where nothing outside answers, a simulated machine goes exactly where the compiled
// machine goes as a live XState actor on a clock of its own.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type AnyActorRef, type AnyMachineSnapshot, createActor, fromCallback } from "xstate";
import { compile } from "#compile/compile.ts";
import { toMachine } from "#compile/to-machine.ts";
import type { Project } from "#model/schema/project.ts";
import { arbitraryProject } from "#model/testing/arbitrary-project.ts";
import { createDeadlineQueue, type Deadline } from "./clock/deadline-queue.ts";
import { microseconds } from "./clock/microseconds.ts";
import { simulate } from "./simulate.ts";
import { endOf } from "./view/end-of.ts";

const untilMs = 5_000;
/** Machines can send each other events for ever, and timers set each other. XState would never come back. */
const mostRecords = 2_000;
/** When a live machine fails, what it invoked lives on. */
const mostSteps = 2_000;

/** Services never answer, nothing is undone, nobody reads a channel. */
function withoutOutside(project: Project): Project {
  const [service] = Object.keys(project.services);
  const invocations = Object.entries(project.invocations).flatMap(([id, invocation]) => {
    const { policies, ...bare } = invocation;
    if (bare.callee.kind !== "compensate") return [[id, bare] as const];
    return service === undefined ? [] : [[id, { ...bare, callee: { kind: "service" as const, service } }] as const];
  });
  const known = new Set(invocations.map(([id]) => id));
  const transitions = Object.entries(project.transitions).filter(
    ([, { trigger }]) => !("invocation" in trigger) || known.has(trigger.invocation),
  );
  const channels = Object.entries(project.channels).map(
    ([id, { name, delivery }]) => [id, { name, delivery }] as const,
  );
  const services = Object.entries(project.services).map(([id, { name }]) => [id, { name, kind: "call" }] as const);
  return {
    ...project,
    services: Object.fromEntries(services),
    invocations: Object.fromEntries(invocations),
    transitions: Object.fromEntries(transitions),
    channels: Object.fromEntries(channels),
  };
}

interface Sent {
  readonly atMs: number;
  readonly event: string;
}

function playLive(project: Project, machineId: string, sent: readonly Sent[]): AnyMachineSnapshot | undefined {
  const { config, implementations } = compile(project, machineId);
  if (!config) throw new Error("It can't be compiled.");
  const never = fromCallback(() => {});
  const services = Object.fromEntries(Object.keys(project.services).map((id) => [id, never]));
  const machine = toMachine(config, { ...implementations, actors: { ...implementations.actors, ...services } });
  const queue = createDeadlineQueue();
  let now = 0;
  const clock = {
    setTimeout: (act: () => void, ms: number) => queue.add(now + microseconds(ms), 1, act),
    clearTimeout: (deadline: Deadline) => queue.cancel(deadline),
  };
  const actor: AnyActorRef = createActor(machine, { input: {} as never, clock: clock as never, logger: () => {} });
  actor.subscribe({ error: () => {} });
  actor.start();
  for (const { atMs, event } of sent)
    queue.add(microseconds(atMs), 0, () => {
      if (actor.getSnapshot().status === "active") actor.send({ type: project.events[event]?.name ?? "" });
    });
  let next = queue.takeNext();
  for (let steps = 0; next && next.t <= microseconds(untilMs) && steps < mostSteps; steps++) {
    now = next.t;
    next.run?.();
    next = queue.takeNext();
  }
  const reached = actor.getSnapshot();
  actor.stop();
  return next && next.t <= microseconds(untilMs) ? undefined : reached;
}

test("goes where a live XState actor goes", () => {
  let compared = 0;
  const property = fc.property(
    arbitraryProject({ oddNames: false }),
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 900 })), { maxLength: 8 }),
    (drawn, choices) => {
      const project = withoutOutside(drawn);
      const events = Object.keys(project.events);
      let atMs = 0.37;
      const sent = choices.map(([choice, gap]) => {
        atMs += gap;
        return { atMs, event: events[choice % events.length] ?? "" };
      });
      for (const machine of Object.keys(project.machines)) {
        const scenario = {
          name: "Live",
          machine,
          seed: 1,
          input: {},
          events: sent,
          untilMs,
          faults: [
            { kind: "hang" as const, target: { kind: "everything" as const }, trigger: { kind: "always" as const } },
          ],
        };
        const trace = simulate(project, scenario, { limits: { records: mostRecords } });
        if (trace.end.kind === "limit") continue;
        const live = playLive(project, machine, sent);
        if (!live) continue;
        const root = endOf(trace).instances.get(0);
        const status = { running: "active", done: "done", error: "error" }[root?.status as "running"];
        expect(status).toBe(live.status);
        if (live.status === "error") continue;
        expect([...(root?.active ?? [])].sort()).toEqual(live._nodes.map(({ id }) => id).sort());
        expect(root?.context).toEqual(live.context);
        expect(root?.output).toEqual(live.output);
        compared++;
      }
    },
  );
  fc.assert(property, { numRuns: 40 });
  expect(compared).toBeGreaterThan(20);
});

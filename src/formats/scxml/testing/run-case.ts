// One case of the published suite: the file is imported, compiled and run by XState on a clock of its own, and after every
// event all active leaves are held against those that the case expects.

import { createActor, SimulatedClock } from "xstate";
import { compile } from "#compile/compile.ts";
import { toMachine } from "#compile/to-machine.ts";
import type { Project } from "#model/schema/project.ts";
import { importScxml } from "../import.ts";

export interface SuiteCase {
  readonly initialConfiguration: readonly string[];
  readonly events: readonly {
    readonly after?: number;
    readonly event: { readonly name: string; readonly data?: unknown };
    readonly nextConfiguration: readonly string[];
  }[];
}

/** Undefined when it passes; otherwise what went differently, in a few words. */
export function runCase(scxml: string, { initialConfiguration, events }: SuiteCase): string | undefined {
  const imported = importScxml(scxml, { name: "case" });
  if (!imported.ok) return `not read: ${imported.error.message}`;
  const { project, losses } = imported.value;
  const [machine = ""] = Object.keys(project.machines);
  const { config, implementations, problems } = compile(project, machine);
  if (!config) return `not compiled: ${problems.find(({ severity }) => severity === "error")?.message}`;
  const reported = [...new Set(losses.map(({ code }) => code))].sort().join(" ");
  const clock = new SimulatedClock();
  const actor = createActor(toMachine(config, implementations), { clock, logger: () => undefined });
  let thrown: unknown;
  actor.subscribe({ error: (error) => (thrown = error) });
  const passes = (milliseconds: number) => {
    const end = clock.now() + milliseconds;
    // From deadline to deadline: a clock that jumps misses what is started on the way.
    for (let now = clock.now(); now <= end && now < clock.now() + 2000; now++) clock.set(now);
  };
  const differs = (expected: readonly string[], at: string) => {
    const found = leaves(project, actor.getSnapshot() as never);
    const wanted = [...expected].sort().join(" ");
    return found === wanted
      ? undefined
      : `${at}: ${found || "nothing"} instead of ${wanted}${reported && ` (reported: ${reported})`}`;
  };
  /** What was sent without a delay may or may not have arrived when the case looks. */
  const settled = (expected: readonly string[], at: string) => {
    if (differs(expected, at) === undefined) return undefined;
    passes(0);
    return differs(expected, at);
  };
  try {
    actor.start();
    if (events.length === 0) passes(1500);
    const first = settled(initialConfiguration, "at first");
    if (first !== undefined) return first;
    for (const [position, { event, after, nextConfiguration }] of events.entries()) {
      passes(after ?? 0);
      const data = typeof event.data === "object" && event.data !== null ? event.data : {};
      actor.send({ ...data, type: event.name });
      const difference = settled(nextConfiguration, `after event ${position + 1}`);
      if (difference !== undefined) return difference;
    }
  } catch (error) {
    thrown ??= error;
  }
  return thrown === undefined ? undefined : `stopped: ${String(thrown).slice(0, 120)}`;
}

function leaves(project: Project, { _nodes }: { readonly _nodes: readonly { id: string; type: string }[] }): string {
  return _nodes
    .filter(({ type }) => type === "atomic" || type === "final")
    .map(({ id }) => project.states[id]?.name ?? id)
    .sort()
    .join(" ");
}

// One case of the published suite: the file is imported, compiled and run by XState on a clock of its own. The active
// configuration is held against the expected one once after the start and once after every event: what the event itself
// leads to, before anything that was sent or invoked has had its turn.

import { type AnyStateMachine, createActor, initialTransition, transition } from "xstate";
import { compile } from "#compile/compile.ts";
import { toMachine } from "#compile/to-machine.ts";
import type { Project } from "#model/schema/project.ts";
import { importScxml } from "../import.ts";
import { createDeadlineClock } from "./deadline-clock.ts";

export interface SuiteCase {
  readonly initialConfiguration: readonly string[];
  readonly events: readonly {
    readonly after?: number;
    readonly event: { readonly name: string; readonly data?: unknown };
    readonly nextConfiguration: readonly string[];
  }[];
}

/** Undefined when it passes; otherwise what went differently, in a few words. */
export function runCase(scxml: string, suiteCase: SuiteCase): string | undefined {
  const imported = importScxml(scxml, { name: "case" });
  if (!imported.ok) return `not read: ${imported.error.message}`;
  const { project, losses } = imported.value;
  const { config, implementations, problems } = compile(project, mainMachine(project));
  if (!config) return `not compiled: ${problems.find(({ severity }) => severity === "error")?.message}`;
  const difference = play(project, toMachine(config, implementations), suiteCase);
  const reported = [...new Set(losses.map(({ code }) => code))].sort().join(" ");
  return difference && `${difference}${reported && ` (reported: ${reported})`}`;
}

function mainMachine({ machines, invocations }: Project): string {
  const invoked = Object.values(invocations).flatMap(({ callee }) => (callee.kind === "machine" ? callee.machine : []));
  return Object.keys(machines).find((id) => !invoked.includes(id)) ?? "";
}

function play(project: Project, machine: AnyStateMachine, { initialConfiguration, events }: SuiteCase) {
  const clock = createDeadlineClock();
  const actor = createActor(machine, { clock, logger: () => undefined });
  let thrown: unknown;
  actor.subscribe({ error: (error) => (thrown = error) });
  try {
    const first = difference(project, initialTransition(machine)[0], initialConfiguration);
    if (first !== undefined) return `at first: ${first}`;
    actor.start();
    for (const [position, { event, after, nextConfiguration }] of events.entries()) {
      clock.pass(after ?? 0);
      const data = typeof event.data === "object" && event.data !== null ? event.data : {};
      const sent = { ...data, type: event.name };
      const next = difference(project, transition(machine, actor.getSnapshot(), sent)[0], nextConfiguration);
      if (next !== undefined) return `after event ${position + 1}: ${next}`;
      actor.send(sent);
    }
  } catch (error) {
    thrown ??= error;
  }
  return thrown === undefined ? undefined : `stopped: ${String(thrown).slice(0, 120)}`;
}

/** All active leaves, which say what else is active. */
function difference(project: Project, snapshot: unknown, expected: readonly string[]): string | undefined {
  const { _nodes } = snapshot as { readonly _nodes: readonly { id: string; type: string }[] };
  const found = _nodes
    .filter(({ type }) => type === "atomic" || type === "final")
    .map(({ id }) => project.states[id]?.name ?? id)
    .sort()
    .join(" ");
  const wanted = [...expected].sort().join(" ");
  return found === wanted ? undefined : `${found || "nothing"} instead of ${wanted}`;
}

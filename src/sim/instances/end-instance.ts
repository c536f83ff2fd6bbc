// The end of an instance: what it started is stopped, and who waits for it is told.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Stepped } from "../engine/engine.port.ts";
import type { Run } from "../run/run.ts";
import type { Instance, InstanceOutcome } from "./instance.ts";
import { dropTimers } from "./timers.ts";

/** More would not make it clearer. */
const mostNamed = 8;

export function endInstance(run: Run, instance: Instance, stepped: Stepped, cause: number): void {
  const isDone = stepped.status === "done";
  const error = isDone ? undefined : readError(stepped.error, () => goneRound(run.project, stepped));
  close(run, instance, { status: isDone ? "done" : "error", output: stepped.output, error }, cause);
}

export function stopInstance(run: Run, instance: Instance, cause: number): void {
  if (instance.status !== "running" && instance.status !== "down") return;
  close(run, instance, { status: "stopped", output: undefined, error: undefined }, cause);
}

export function failInstance(
  run: Run,
  instance: Instance,
  error: { readonly code: string; readonly message: string },
  cause: number,
): void {
  close(run, instance, { status: "error", output: undefined, error }, cause);
}

function close(run: Run, instance: Instance, outcome: InstanceOutcome, cause: number): void {
  instance.status = outcome.status;
  dropTimers(run, instance, cause);
  for (const invocation of [...instance.calls.keys()]) run.calls.stop(instance, invocation, cause);
  const waiting = instance.mailbox.splice(0);
  const { status, output, error } = outcome;
  const seq = run.record(instance.number, cause, { kind: "ended", status, output, error: error?.message });
  for (const { handled } of waiting) handled?.(true);
  instance.onEnd?.(outcome, seq);
}

function readError(thrown: unknown, where: () => string): { code: string; message: string } {
  if (typeof thrown !== "object" || thrown === null) return { code: String(thrown), message: String(thrown) };
  const { code, name, message } = thrown as { code?: unknown; name?: unknown; message?: unknown };
  return { code: String(code ?? name ?? "unknown"), message: plain(String(message ?? code ?? ""), where) };
}

function plain(message: string, where: () => string): string {
  if (!message.startsWith("Infinite loop detected")) return message;
  return `Transitions without an event lead to each other without end${where()}. Give one of them a guard that fails in the end.`;
}

/** The states that the last microsteps entered, up to where they come again. */
function goneRound({ states }: Project, { happened }: Stepped): string {
  const round = new Set<Id>();
  for (const each of [...happened].reverse()) {
    if (each.kind !== "microstep") continue;
    if (each.entered.some((id) => round.has(id)) || round.size >= mostNamed) break;
    for (const id of each.entered) round.add(id);
  }
  const names = [...round].reverse().map((id) => `"${states[id]?.name ?? id}"`);
  return names.length === 0 ? "" : `, through ${names.join(", ")}`;
}

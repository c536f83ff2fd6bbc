// Writes down what a step did. Answers its effects, each with the record of the microstep that it belongs to.

import type { MachineEvent, Stepped } from "../engine/engine.port.ts";
import type { Run } from "../run/run.ts";
import type { CausedEffect } from "./carry-out-all.ts";
import type { Instance } from "./instance.ts";

export function recordStep(
  run: Run,
  instance: Instance,
  { happened, status }: Stepped,
  event: MachineEvent | undefined,
  cause: number,
): CausedEffect[] {
  let last = cause;
  const effects: CausedEffect[] = [];
  for (const each of happened) {
    if (each.kind === "microstep") {
      const { event, transitions, exited, entered, context } = each;
      last = run.record(instance.number, cause, { kind: "step", event, transitions, exited, entered, context });
    } else effects.push({ effect: each, cause: last });
  }
  if (event && happened.length === 0 && status !== "error")
    run.record(instance.number, cause, { kind: "ignored", event: event.type });
  return effects;
}

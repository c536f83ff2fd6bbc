// Writes down what a step did. Answers, for each thing that happened, the seq of the record it belongs to.

import type { MachineEvent, Stepped } from "../engine/engine.port.ts";
import type { Run } from "../run/run.ts";
import type { Instance } from "./instance.ts";

export function recordStep(
  run: Run,
  instance: Instance,
  { happened, status }: Stepped,
  event: MachineEvent | undefined,
  cause: number,
): number[] {
  let last = cause;
  const causes = happened.map((each) => {
    if (each.kind !== "microstep") return last;
    const { event, transitions, exited, entered, context } = each;
    last = run.record(instance.number, cause, { kind: "step", event, transitions, exited, entered, context });
    return last;
  });
  if (event && happened.length === 0 && status !== "error")
    run.record(instance.number, cause, { kind: "ignored", event: event.type });
  return causes;
}

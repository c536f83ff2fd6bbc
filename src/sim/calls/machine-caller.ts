// An attempt at calling another machine of the project: an instance of it that ends.

import type { Id } from "#model/schema/common.ts";
import type { Instance, StartOptions } from "../instances/instance.ts";
import { priorities, type Run } from "../run/run.ts";
import { beginAttempt } from "./attempt.ts";
import type { Call, Caller } from "./call.ts";
import { failed, type Outcome } from "./outcome.ts";

export function machineCaller(run: Run, machine: Id, call: Call): Caller {
  return (request, settle) => {
    const attempt = beginAttempt(run, call, request.cause);
    const parent = run.instances.all[call.instance];
    let isWaiting = true;

    function end(outcome: Outcome, after: number): void {
      if (!isWaiting) return;
      isWaiting = false;
      settle(outcome, attempt.end(outcome, after));
    }

    const onEnd: NonNullable<StartOptions["onEnd"]> = ({ status, output, error }, after) => {
      const { code, message } = error ?? { code: "stopped", message: "The machine was stopped." };
      end(status === "done" ? { ok: true, output } : failed(code, "permanent", message), after);
    };
    const own = {
      input: request.input,
      cause: attempt.seq,
      origin: attempt.number === 1 ? call.identity : `${call.identity} again ${attempt.number}`,
      work: call.work,
      parent: parent && { instance: parent, call },
      onEnd,
    };
    const child = run.instances.adopt(call, onEnd, attempt.seq) ?? run.instances.start(machine, own);
    if (child) request.onStarted?.();
    else end(failed("machine-not-compiled", "permanent", `The machine "${machine}" can't be compiled.`), attempt.seq);
    return (_how, after) => {
      if (!isWaiting) return;
      isWaiting = false;
      const seq = attempt.end("stopped", after);
      if (child) stopChild(run, child, seq);
    };
  };
}

/** What was sent to it before is worked on first. One that went down with its parent waits to be taken up again. */
function stopChild(run: Run, child: Instance, cause: number): void {
  if (child.status === "down") return;
  const isBusy = child.status === "running" && child.holds === 0 && child.mailbox.length > 0;
  if (isBusy) run.clock.in(0, priorities.delivery, () => stopChild(run, child, cause));
  else run.instances.stop(child, cause);
}

// An attempt at calling another machine of the project: an instance of it that ends.

import type { Id } from "#model/schema/common.ts";
import type { StartOptions } from "../instances/instance.ts";
import type { Run } from "../run/run.ts";
import type { Call, Caller } from "./call.ts";
import { failed } from "./outcome.ts";

export function machineCaller(run: Run, machine: Id, call: Call): Caller {
  return (request, settle) => {
    const attempt = ++call.attempts;
    const body = { kind: "attempt", call: call.number, attempt, service: undefined } as const;
    const cause = run.record(call.instance, request.cause, body);
    const parent = run.instances.all[call.instance];
    let isWaiting = true;

    function end(how: "ok" | "error" | "stopped", code: string | undefined, after: number): number {
      isWaiting = false;
      const ended = { kind: "attemptEnded", call: call.number, attempt, how, code, class: undefined } as const;
      return run.record(call.instance, after, ended);
    }

    const onEnd: NonNullable<StartOptions["onEnd"]> = ({ status, output, error }, after) => {
      if (!isWaiting) return;
      if (status === "done") settle({ ok: true, output }, end("ok", undefined, after));
      else {
        const { code, message } = error ?? { code: "stopped", message: "The machine was stopped." };
        settle(failed(code, "permanent", message), end("error", code, after));
      }
    };
    const own = { input: request.input, cause, origin: call.identity, onEnd };
    const child =
      run.instances.adopt(call, onEnd, cause) ??
      run.instances.start(machine, parent ? { ...own, parent: { instance: parent, call } } : own);
    if (!child) {
      const seq = end("error", "machine-not-compiled", cause);
      settle(failed("machine-not-compiled", "permanent", `The machine "${machine}" can't be compiled.`), seq);
      return () => {};
    }
    request.onStarted?.();
    return (_how, after) => {
      if (!isWaiting) return;
      const seq = end("stopped", undefined, after);
      // A machine that went down with its parent waits to be taken up again.
      if (child.status !== "down") run.instances.stop(child, seq);
    };
  };
}

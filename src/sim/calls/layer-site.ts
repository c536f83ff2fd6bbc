// What policies may do in a run.

import type { LayerSite } from "../policies/layer.ts";
import { evaluateText } from "../run/evaluate-text.ts";
import { priorities, type Run } from "../run/run.ts";
import type { Call } from "./call.ts";

export function createLayerSite(run: Run, call: Call, shared: Map<string, unknown>): LayerSite {
  return {
    call,
    now: run.clock.now,
    in: (us, act) => run.clock.in(us, priorities.timer, act),
    cancel: run.clock.cancel,
    record: (cause, body) => run.record(call.instance, cause, body),
    evaluate(text, more) {
      const context = run.instances.all[call.instance]?.snapshot.context ?? {};
      const found = evaluateText(text, { input: call.input ?? {}, context, ...more });
      if (found.ok) return found.value;
      run.record(call.instance, -1, { kind: "problem", message: found.error });
      return undefined;
    },
    between: run.oracle.between,
    shared<Value>(key: string, make: () => Value): Value {
      const known = shared.get(key);
      if (known !== undefined) return known as Value;
      const value = make();
      shared.set(key, value);
      return value;
    },
  };
}

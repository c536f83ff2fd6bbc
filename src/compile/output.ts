// What a finished state or machine answers. A machine's own output expression comes first and may read the output of the
// final state as `output`; without one the final state's output is the machine's.

import type { Id } from "#model/schema/common.ts";
import type { State } from "#model/schema/state.ts";
import type { Compilation } from "./compilation.ts";
import { type Computed, computedValue, passedOnOutput } from "./computed.ts";

export function compileOutput(compilation: Compilation, id: Id, state: State): Computed | undefined {
  const isRoot = id === compilation.root;
  if (state.kind !== "final" && !isRoot) return undefined;
  const own = "output" in state ? state.output : undefined;
  if (own !== undefined) return computedValue(compilation.expressions, own, ["states", id, "output"]);
  if (state.kind !== "compound") return undefined;
  const answers = compilation.index
    .childrenOf(id)
    .some(({ record }) => record.kind === "final" && record.output !== undefined);
  return answers ? passedOnOutput : undefined;
}

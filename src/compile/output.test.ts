import { expect, test } from "vitest";
import { initialTransition } from "xstate";
import { buildProject } from "#model/testing/build-project.ts";
import { machineOf } from "./testing/machine-of.ts";

test("gives the final state's output to the machine, or what the root makes of it", () => {
  const states = { s: { kind: "final", output: "context.n + 1" } } as const;
  const context = { n: ["number", "1"] } as const;
  expect(initialTransition(machineOf(buildProject({ machine: "m", context, states })))[0].output).toBe(2);
  const own = buildProject({ machine: "m", context, states, output: "{ doubled: output * 2 }" });
  expect(initialTransition(machineOf(own))[0].output).toEqual({ doubled: 4 });
  const parallel = buildProject({
    machine: "m",
    kind: "parallel",
    context,
    output: "context.n * 10",
    states: { r: { states } },
  });
  expect(initialTransition(machineOf(parallel))[0].output).toBe(10);
});

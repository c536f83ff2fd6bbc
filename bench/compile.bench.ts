// Compiling next to what XState itself needs to take the result in: createMachine and initialTransition.

import { createMachine, initialTransition } from "xstate";
import { compile } from "#compile/compile.ts";
import type { Project } from "#model/schema/project.ts";
import { generateProject } from "#model/testing/generated-project.ts";

interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const sizes = [100, 1_000, 5_000];

export function bench(): Table {
  const measured = sizes.map(measure);
  const smallest = measured[0];
  return {
    title: "Compile a generated machine (depth 6, 1.5 transitions a state; medians)",
    columns: ["states", "compile", "XState takes it in", "ratio", "compile per state × log states, against 100 states"],
    rows: measured.map(({ states, compileMs, xstateMs }) => [
      states.toLocaleString("en"),
      `${compileMs.toFixed(2)} ms`,
      `${xstateMs.toFixed(2)} ms`,
      (compileMs / xstateMs).toFixed(2),
      smallest ? (growth(states, compileMs) / growth(smallest.states, smallest.compileMs)).toFixed(2) : "",
    ]),
  };
}

function growth(states: number, ms: number): number {
  return ms / (states * Math.log2(states));
}

function measure(states: number) {
  const project = generateProject({ states, depth: 6, transitionsPerState: 1.5, seed: 7 });
  const [machine = ""] = Object.keys(project.machines);
  const { config, implementations } = compile(project, machine);
  const repetitions = states > 1_000 ? 9 : 25;
  return {
    states,
    // A new object each time, because what is known of a document is kept by its identity.
    compileMs: median(repetitions, () => compile({ ...project } satisfies Project, machine)),
    xstateMs: median(repetitions, () => initialTransition(createMachine(config as never, implementations as never))),
  };
}

function median(repetitions: number, run: () => unknown): number {
  for (let warmUp = 0; warmUp < 3; warmUp++) run();
  const times = Array.from({ length: repetitions }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((left, right) => left - right)[repetitions >> 1] ?? Number.NaN;
}

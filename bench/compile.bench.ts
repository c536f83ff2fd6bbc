// Checking and compiling together, next to what XState itself needs to take the result in. Every round gets a document
// of its own, because what is known of a document is remembered as long as it is there.

import { createMachine, initialTransition } from "xstate";
import { compile } from "#compile/compile.ts";
import type { Project } from "#model/schema/project.ts";
import { generateProject } from "#model/testing/generated-project.ts";
import { checkProject } from "#rules/check-project.ts";

interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Rules are much code, and all of it must have been compiled before it shows how fast it is. */
const statesToWarmUp = 40_000;

const sizes = [100, 1_000, 5_000];

export function bench(): Table {
  const measured = sizes.map(measure);
  const smallest = measured[0];
  return {
    title: "Check and compile a generated machine (depth 6, 1.5 transitions a state; medians of processor time)",
    columns: [
      "states",
      "rules",
      "compile",
      "XState takes it in",
      "ratio",
      "both per state × log states, against 100 states",
    ],
    rows: measured.map(({ states, rulesMs, compileMs, xstateMs }) => [
      states.toLocaleString("en"),
      `${rulesMs.toFixed(2)} ms`,
      `${compileMs.toFixed(2)} ms`,
      `${xstateMs.toFixed(2)} ms`,
      ((rulesMs + compileMs) / xstateMs).toFixed(2),
      smallest
        ? (
            growth(states, rulesMs + compileMs) / growth(smallest.states, smallest.rulesMs + smallest.compileMs)
          ).toFixed(2)
        : "",
    ]),
  };
}

function growth(states: number, ms: number): number {
  return ms / (states * Math.log2(states));
}

function measure(states: number) {
  const project = generateProject({ states, depth: 6, transitionsPerState: 1.5, seed: 7 });
  const [machine = ""] = Object.keys(project.machines);
  const rounds = states > 1_000 ? 9 : 25;
  const warmUps = Math.ceil(statesToWarmUp / states);
  const rulesMs: number[] = [];
  const compileMs: number[] = [];
  const xstateMs: number[] = [];
  for (let round = -warmUps; round < rounds; round++) {
    const fresh: Project = structuredClone(project);
    rulesMs.push(timed(() => checkProject(fresh)));
    compileMs.push(timed(() => compile(fresh, machine)));
    const { config, implementations } = compile(fresh, machine);
    xstateMs.push(timed(() => initialTransition(createMachine(config as never, implementations as never))));
  }
  for (const times of [rulesMs, compileMs, xstateMs]) times.splice(0, warmUps);
  return { states, rulesMs: median(rulesMs), compileMs: median(compileMs), xstateMs: median(xstateMs) };
}

/** Time of the processor, the collection of garbage included: what else runs on the machine must not count. */
function timed(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[values.length >> 1] ?? 0;
}

// The order workflow of the sample, simulated with its whole trace, beside bare XState doing the same steps and nothing
// else; the memory of a record; and how fast a long trace is scrubbed.

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { initialTransition, transition } from "xstate";
import { compile } from "#compile/compile.ts";
import { toMachine } from "#compile/to-machine.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { simulate } from "#sim/simulate.ts";
import type { Trace } from "#sim/trace/trace.ts";
import { createCursor } from "#sim/view/cursor.ts";
import { againTable } from "./simulate/again-table.ts";
import { forAll, longScenario, sample } from "./simulate/long-scenario.ts";

interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const rounds = 15;
const runsInRound = 150;

export function bench(): Table[] {
  const project = sample();
  const scenarios = ["good-run", "reply-lost"].map((id) => project.scenarios[id] as Scenario);
  return [rateTable(project, scenarios), againTable(), memoryTable(project), scrubTable(project)];
}

function rateTable(project: Project, scenarios: readonly Scenario[]): Table {
  const rows = scenarios.map((scenario) => {
    const bare = bareSteps(project, simulate(project, scenario));
    const measured = alternately([() => simulate(project, scenario), bare.run]);
    const [simulated = 0, transitions = 0] = measured;
    return [
      scenario.name,
      String(bare.steps),
      `${Math.round(1e6 / simulated).toLocaleString("en")} /s`,
      `${Math.round(1e6 / transitions).toLocaleString("en")} /s`,
      (transitions / simulated).toFixed(2),
    ];
  });
  return {
    title: "Simulate the order workflow with its trace, beside bare XState transition calls (medians, alternating)",
    columns: ["scenario", "steps", "simulated", "bare XState", "ratio (at least 0.70)"],
    rows,
  };
}

/** The events that each instance of the trace worked on, given to `transition` in the same order. */
function bareSteps(project: Project, { records }: Trace) {
  const machines = new Map<number, ReturnType<typeof machineOf>>();
  const inputs = new Map<number, unknown>();
  const events: { instance: number; event: { type: string } }[] = [];
  for (const record of records) {
    if (record.kind === "started") {
      machines.set(record.instance, machineOf(project, record.machine));
      inputs.set(record.instance, record.input);
    } else if (record.kind === "event") events.push({ instance: record.instance, event: record.event });
  }
  return {
    steps: events.length + machines.size,
    run() {
      const snapshots = new Map<number, ReturnType<typeof initialTransition>[0]>();
      for (const [number, machine] of machines)
        snapshots.set(number, initialTransition(machine, inputs.get(number) as never)[0]);
      for (const { instance, event } of events) {
        const machine = machines.get(instance);
        if (!machine) continue;
        const [next] = transition(machine, snapshots.get(instance) as never, event as never);
        snapshots.set(instance, next);
      }
      return snapshots;
    },
  };
}

const made = new Map<string, ReturnType<typeof toMachine>>();

function machineOf(project: Project, id: string) {
  const known = made.get(id);
  if (known) return known;
  const { config, implementations } = compile(project, id);
  if (!config) throw new Error(`${id} can't be compiled.`);
  const machine = toMachine(config, implementations);
  made.set(id, machine);
  return machine;
}

function memoryTable(project: Project): Table {
  const scenario = forAll(project.scenarios["reply-lost"] as Scenario, 1_500);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const trace = simulate(project, scenario);
  collectGarbage();
  const bytes = (process.memoryUsage().heapUsed - before) / trace.records.length;
  const columns = ["records", "bytes a record (under 300)"];
  const rows = [[trace.records.length.toLocaleString("en"), bytes.toFixed(0)]];
  return { title: "Memory of a trace, with everything its records hold on to", columns, rows };
}

function scrubTable(project: Project): Table {
  const rows = [1, 2_000].map((instances) => {
    const { records } = simulate(project, longScenario(project, instances), { limits: { records: 100_000 } });
    const cursor = createCursor(records);
    const opened = timeOf(() => cursor.at(records.length - 1));
    const jumps = Array.from({ length: 400 }, (_, jump) => (jump * 7_919 * 13) % records.length);
    const times = jumps.map((seq) => timeOf(() => cursor.at(seq))).sort((left, right) => left - right);
    return [
      instances.toLocaleString("en"),
      records.length.toLocaleString("en"),
      `${opened.toFixed(0)} ms`,
      `${(times[200] ?? 0).toFixed(2)} ms`,
      `${(times[395] ?? 0).toFixed(2)} ms`,
    ];
  });
  return {
    title: "Everything at a cursor of a long trace, jumping about",
    columns: ["instances", "records", "first time", "median jump", "99th percentile (under 20 ms)"],
    rows,
  };
}

/** Medians in microseconds a run, taken in turns so that a busy machine is busy for all of them. */
function alternately(works: readonly (() => unknown)[]): number[] {
  for (const work of works) for (let run = 0; run < runsInRound; run++) work();
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    works.forEach((work, position) => {
      const ms = timeOf(() => {
        for (let run = 0; run < runsInRound; run++) work();
      });
      times[position]?.push((ms * 1_000) / runsInRound);
    });
  return times.map((each) => each.sort((left, right) => left - right)[rounds >> 1] ?? Number.NaN);
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Garbage that is still there would count as the trace's. */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  for (let times = 0; times < 4; times++) collect();
}

// A fault or an event was changed: everything from there to what the page shows, as the page does it. The document goes to
// the worker as a copy, so it is compiled anew; the trace comes back as one, and is compared with the run before.

import { readdirSync, readFileSync } from "node:fs";
import { loadProject } from "#model/load.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { checkExpectations } from "#sim/expectations/check-expectations.ts";
import { simulate } from "#sim/simulate.ts";
import { diffTraces } from "#sim/trace/diff-traces.ts";
import { createCursor } from "#sim/view/cursor.ts";

const files = [
  "public/samples/order.faultline.json",
  ...readdirSync("public/patterns")
    .filter((name) => name.endsWith(".faultline.json"))
    .map((name) => `public/patterns/${name}`),
];
const rounds = 9;

export function againTable() {
  const rows = files.map((file) => {
    const project = load(file);
    const scenarios = Object.entries(project.scenarios);
    const times = scenarios.map(([, scenario]) => playAgain(project, scenario));
    const sorted = times.toSorted((left, right) => left.ms - right.ms);
    const worst = sorted.at(-1);
    return [
      project.name,
      String(scenarios.length),
      `${(sorted[sorted.length >> 1]?.ms ?? 0).toFixed(1)} ms`,
      `${(worst?.ms ?? 0).toFixed(1)} ms`,
      `${worst?.name ?? ""} (${worst?.records.toLocaleString("en") ?? 0} records)`,
    ];
  });
  return {
    title: "Change a fault and see the run anew: copy, compile, simulate, judge, copy back, compare (under 50 ms)",
    columns: ["project", "scenarios", "median", "worst", "which"],
    rows,
  };
}

function playAgain(project: Project, scenario: Scenario) {
  const before = simulate(project, scenario);
  const hang = { kind: "hang", target: { kind: "everything" }, trigger: { kind: "nth", n: 2 } } as const;
  const changed: Scenario = { ...scenario, faults: [...(scenario.faults ?? []), hang] };
  let records = 0;
  const ms = median(() => {
    const sent = structuredClone({ project, changed });
    const trace = simulate(sent.project, sent.changed);
    checkExpectations(sent.project, sent.changed, trace);
    const received = structuredClone(trace);
    records = received.records.length;
    createCursor(received.records).at(records - 1);
    diffTraces(before, received);
  });
  return { name: scenario.name, ms, records };
}

/** Of processor time, so that nothing else on the machine counts. */
function median(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return times.sort((left, right) => left - right)[rounds >> 1] ?? Number.NaN;
}

function load(file: string): Project {
  const loaded = loadProject(readFileSync(file, "utf8"));
  if (!loaded.ok) throw new Error(loaded.error.message);
  return loaded.value;
}

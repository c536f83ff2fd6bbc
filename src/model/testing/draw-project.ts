// A whole document out of a row of choices. Every record refers to things that exist, every expression is right for what
// it may read, and every run of every machine comes to rest.

import { currentVersion, type Project } from "../schema/project.ts";
import { type Chooser, chance } from "./chooser.ts";
import type { Callable } from "./draw-invocations.ts";
import { drawLayout, drawNotes } from "./draw-layout.ts";
import { drawMachine, type MachineSize } from "./draw-machine.ts";
import { drawChannels, drawEvents, drawImplementations, drawServices } from "./draw-surroundings.ts";
import { drawTests } from "./draw-tests.ts";

export interface ProjectSize extends MachineSize {
  readonly machines: number;
}

type Writable<Table> = { -readonly [Key in keyof Table]: Table[Key] };

export function drawProject(choose: Chooser, size: ProjectSize): Project {
  const events = drawEvents(choose, size.oddNames);
  const services = drawServices(choose);
  const machineIds = Array.from({ length: 1 + choose.below(size.machines) }, (_, index) => `m${index + 1}`);
  const project: Writable<Project> = {
    format: "faultline",
    version: currentVersion,
    name: "Drawn",
    ...(chance(choose, 20) ? { description: 'Made for a test: "quotes", \\ and ümlauts.\u2028' } : {}),
    machines: {},
    states: {},
    transitions: {},
    invocations: {},
    events,
    implementations: drawImplementations(choose),
    services,
    channels: drawChannels(choose, Object.keys(events), machineIds.at(-1) ?? "m1"),
    notes: {},
    scenarios: {},
    properties: {},
    experiments: {},
    layout: {},
  };
  const invoked = new Set<string>();
  machineIds.forEach((machine, index) => {
    const callable: Callable = { services, machines: machineIds.slice(index + 1) };
    const before = Object.keys(project.invocations).length;
    drawMachine(choose, project, machine, invoked.has(machine), callable, size);
    for (const invocation of Object.values(project.invocations).slice(before))
      if (invocation.callee.kind === "machine") invoked.add(invocation.callee.machine);
  });
  Object.assign(project, drawTests(choose, project));
  project.notes = drawNotes(choose, project);
  project.layout = drawLayout(choose, project);
  return project;
}

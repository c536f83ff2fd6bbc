import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { arbitraryProject } from "#model/testing/arbitrary-project.ts";
import { createEngines } from "./engine/engines.ts";
import { checkExpectations } from "./expectations/check-expectations.ts";
import { simulate } from "./simulate.ts";
import { printLog } from "./trace/print-log.ts";
import { printTrace } from "./trace/print-trace.ts";
import { createCursor } from "./view/cursor.ts";
import { endOf } from "./view/end-of.ts";

const limits = { records: 1_500, steps: 5_000, instances: 100 };

function scenariosOf(project: Project): Scenario[] {
  const drawn = Object.values(project.scenarios);
  const events = Object.keys(project.events).map((event, position) => ({ atMs: position * 700, event }));
  const plain = Object.keys(project.machines).map((machine) => ({ name: "Plain", machine, seed: 1, events }));
  return [...drawn, ...plain];
}

test("plays every scenario of every document to an end, the same each time, and can show all of it", () => {
  const property = fc.property(arbitraryProject({ states: 9 }), (project) => {
    for (const scenario of scenariosOf(project)) {
      const trace = simulate(project, scenario, { limits });
      const bytes = printTrace(trace);
      expect(printTrace(simulate(structuredClone(project), structuredClone(scenario), { limits }))).toBe(bytes);
      let before = 0;
      for (const { seq, t, cause } of trace.records) {
        expect(Number.isSafeInteger(t)).toBe(true);
        expect(t).toBeGreaterThanOrEqual(before);
        expect(cause).toBeLessThan(seq);
        before = t;
      }
      expect(printLog(project, trace).split("\n").length).toBeGreaterThan(trace.records.length);
      expect(createCursor(trace.records).at(trace.records.length - 1)).toEqual(endOf(trace));
      checkExpectations(project, scenario, trace);
    }
  });
  fc.assert(property, { numRuns: 40 });
});

test("tells of every step exactly what it left and entered", () => {
  const property = fc.property(arbitraryProject(), fc.array(fc.nat(), { maxLength: 15 }), (project, choices) => {
    const names = Object.values(project.events).map(({ name }) => name);
    for (const machine of Object.keys(project.machines)) {
      const engine = createEngines(project).engineOf(machine);
      if (!engine) throw new Error(`"${machine}" can't be compiled.`);
      let stepped = engine.start({});
      let active = new Set<string>();
      let context = {};
      for (const choice of [...choices, 0]) {
        for (const each of stepped.happened) {
          if (each.kind !== "microstep") continue;
          for (const id of each.exited) expect(active.delete(id)).toBe(true);
          for (const id of each.entered) active.add(id);
          context = each.context ?? context;
        }
        if (stepped.status === "error") active = new Set(engine.activeStates(stepped.snapshot));
        expect([...active].sort()).toEqual([...engine.activeStates(stepped.snapshot)].sort());
        if (stepped.status !== "active") break;
        expect(stepped.snapshot.context).toEqual(context);
        stepped = engine.step(stepped.snapshot, { type: names[choice % names.length] ?? "nothing" });
      }
    }
  });
  fc.assert(property, { numRuns: 40 });
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createMachine, initialTransition, transition } from "xstate";
import { buildProject, type StateSketch } from "#model/testing/build-project.ts";
import { checkProject } from "../check-project.ts";
import type { Severity } from "../problem.ts";

interface Shape {
  readonly kind: "atomic" | "compound" | "parallel";
  readonly always: number | null;
  readonly children: readonly Shape[];
}

function shape(depth: number, parallel: boolean): fc.Arbitrary<Shape> {
  const always = fc.option(fc.nat({ max: 20 }), { freq: 2 });
  const atomic = fc.record({ kind: fc.constant("atomic" as const), always, children: fc.constant([]) });
  if (depth === 0) return atomic;
  const kind = parallel ? fc.constantFrom("compound" as const, "parallel" as const) : fc.constant("compound" as const);
  const children = fc.array(shape(depth - 1, parallel), { minLength: 1, maxLength: 3 });
  return fc.oneof(atomic, fc.record({ kind, always, children }));
}

function namesIn(shapes: readonly Shape[], prefix = "s"): string[] {
  return shapes.flatMap(({ children }, position) => [
    `${prefix}${position}`,
    ...namesIn(children, `${prefix}${position}x`),
  ]);
}

function sketches(shapes: readonly Shape[], names: readonly string[], prefix = "s"): Record<string, StateSketch> {
  return Object.fromEntries(
    shapes.map(({ kind, always, children }, position) => {
      const name = `${prefix}${position}`;
      const target = always === null ? {} : { always: names[always % names.length] as string };
      const inside = children.length > 0 ? { states: sketches(children, names, `${name}x`) } : {};
      return [name, { kind, ...target, ...inside }];
    }),
  );
}

function configs(states: Record<string, StateSketch>): Record<string, object> {
  return Object.fromEntries(
    Object.entries(states).map(([id, { kind, always, states: inside }]) => [
      id,
      {
        id,
        ...(kind === "parallel" ? { type: "parallel" } : {}),
        ...(kind === "compound" ? { initial: Object.keys(inside ?? {})[0] } : {}),
        ...(always ? { always: `#${always as string}` } : {}),
        ...(inside ? { states: configs(inside) } : {}),
      },
    ]),
  );
}

function hangs(shapes: readonly Shape[]): boolean {
  const names = namesIn(shapes);
  const states = { start: { kind: "atomic" as const }, ...sketches(shapes, names) };
  const on = Object.fromEntries(names.map((name) => [`GO_${name}`, `#${name}`]));
  const machine = createMachine({
    initial: "start",
    on,
    states: configs(states),
    options: { maxIterations: 300 },
  } as never);
  const [started] = initialTransition(machine);
  return names.some((name) => {
    try {
      transition(machine, started, { type: `GO_${name}` });
      return false;
    } catch (error) {
      expect(String(error)).toContain("Infinite loop");
      return true;
    }
  });
}

function severityOf(shapes: readonly Shape[]): Severity | undefined {
  const names = namesIn(shapes);
  const on = Object.fromEntries(names.map((name) => [`GO_${name}`, name]));
  const project = buildProject({ machine: "m", on, states: { start: {}, ...sketches(shapes, names) } });
  return checkProject(project).find(({ code }) => code === "endless-always")?.severity;
}

test("reports exactly the machines that XState never returns from", () => {
  fc.assert(
    fc.property(fc.array(shape(2, false), { minLength: 1, maxLength: 4 }), (shapes) => {
      expect(severityOf(shapes)).toBe(hangs(shapes) ? "error" : undefined);
    }),
  );
});

test("misses none that XState never returns from where regions run side by side", () => {
  fc.assert(
    fc.property(fc.array(shape(3, true), { minLength: 1, maxLength: 4 }), (shapes) => {
      if (hangs(shapes)) expect(severityOf(shapes)).toBeDefined();
    }),
  );
});

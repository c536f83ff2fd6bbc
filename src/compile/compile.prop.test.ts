import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyStateNode,
  createMachine,
  initialTransition,
  setup,
  transition,
} from "xstate";
import { indexOf } from "#model/queries/project-index.ts";
import type { Project } from "#model/schema/project.ts";
import { arbitraryProject } from "#model/testing/arbitrary-project.ts";
import { type Compiled, compile } from "./compile.ts";
import { toMachine } from "./to-machine.ts";

/** What a run may end in by the author's doing: an expression that fails, a receiver that is not running. */
const authorsDoing = /^Unable to (?:evaluate guard|send event)|^The (?:delay|expression) `/;

function machinesOf(project: Project) {
  return Object.keys(project.machines).map((id) => {
    const compiled = compile(project, id);
    if (!compiled.config) throw new Error(`"${id}" has no config: ${JSON.stringify(compiled.problems)}`);
    return { id, compiled, config: compiled.config, machine: toMachine(compiled.config, compiled.implementations) };
  });
}

test("compiles every valid document to a config that XState accepts and runs", () => {
  const property = fc.property(arbitraryProject(), fc.array(fc.nat(), { maxLength: 12 }), (project, choices) => {
    const names = Object.values(project.events).map(({ name }) => name);
    for (const { machine, compiled } of machinesOf(project)) {
      let [snapshot] = initialTransition(machine, undefined);
      for (const choice of choices) {
        if (snapshot.status !== "active") break;
        const types = [...names, ...possibleOwnEvents(compiled)];
        const type = types[choice % types.length] ?? "nothing";
        try {
          [snapshot] = transition(machine, snapshot, { type, output: {}, error: { code: "x", message: "y" } });
        } catch (error) {
          expect((error as Error).message).toMatch(authorsDoing);
        }
        expectLegal(snapshot);
      }
    }
  });
  fc.assert(property);
});

function possibleOwnEvents({ sourceMap }: Compiled): string[] {
  return [...sourceMap.transitions.values()]
    .map(({ descriptor }) => descriptor)
    .filter((name) => name.startsWith("xstate."));
}

/** Exactly one child of every active compound state is active, and every region of a parallel one. */
function expectLegal(snapshot: AnyMachineSnapshot): void {
  const active = new Set(snapshot._nodes);
  for (const node of active) {
    const children = Object.values(node.states).filter((child: AnyStateNode) => child.type !== "history");
    const activeChildren = children.filter((child) => active.has(child as never));
    if (node.type === "compound") expect(activeChildren).toHaveLength(1);
    if (node.type === "parallel") expect(activeChildren).toHaveLength(children.length);
  }
}

test("walking the machine finds the document's states, transitions and invocations through the source map", () => {
  const property = fc.property(arbitraryProject(), (project) => {
    const index = indexOf(project);
    for (const { id, compiled, machine } of machinesOf(project)) {
      const found = { states: [] as unknown[], transitions: [] as unknown[], invocations: [] as unknown[] };
      const { sourceMap } = compiled;
      const waiting: AnyStateNode[] = [machine.root];
      for (let node = waiting.pop(); node; node = waiting.pop()) {
        const own = [...[...node.transitions.values()].flat(), ...(node.always ?? [])];
        found.states.push(sourceMap.stateOf(node));
        found.transitions.push(...own.map((definition) => sourceMap.transitionOf(definition)));
        found.invocations.push(...node.invoke.map((invocation) => sourceMap.invocationOf(invocation)));
        for (const definition of own) {
          const drawn = project.transitions[sourceMap.transitionOf(definition) ?? ""];
          expect(definition.target?.map((target) => target.id) ?? []).toEqual([...new Set(drawn?.targets)]);
          expect(definition.source.id).toBe(drawn?.source);
        }
        expect(node.path).toEqual(sourceMap.states.get(node.id));
        waiting.push(...Object.values(node.states));
      }
      const inMachine = (state: string) => index.machineOf(state) === id;
      const drawn = {
        states: Object.keys(project.states).filter(inMachine),
        transitions: idsOf(project.transitions, ({ source }) => inMachine(source)),
        invocations: idsOf(project.invocations, ({ state }) => inMachine(state)),
      };
      expect({
        states: found.states.sort(),
        transitions: found.transitions.sort(),
        invocations: found.invocations.sort(),
      }).toEqual({
        states: drawn.states.sort(),
        transitions: drawn.transitions.sort(),
        invocations: drawn.invocations.sort(),
      });
    }
  });
  fc.assert(property);
});

function idsOf<Value>(table: Record<string, Value>, holds: (record: Value) => boolean): string[] {
  return Object.entries(table).flatMap(([id, record]) => (holds(record) ? [id] : []));
}

test("children come in document order, whatever their names", () => {
  const property = fc.property(arbitraryProject(), (project) => {
    for (const { machine } of machinesOf(project)) {
      const waiting: AnyStateNode[] = [machine.root];
      for (let node = waiting.pop(); node; node = waiting.pop()) {
        const children: AnyStateNode[] = Object.values(node.states);
        expect(children.map(({ id }) => id)).toEqual(
          indexOf(project)
            .childrenOf(node.id)
            .map(({ id }) => id),
        );
        waiting.push(...children);
      }
    }
  });
  fc.assert(property);
});

test("however the config and the implementations are put together, the machine walks the same way", () => {
  const property = fc.property(arbitraryProject(), fc.array(fc.nat(), { maxLength: 8 }), (project, choices) => {
    const types = Object.values(project.events).map(({ name }) => name);
    for (const { config, compiled, machine } of machinesOf(project)) {
      const given = compiled.implementations as never;
      const others = [createMachine(config as never).provide(given), setup(given).createMachine(config as never)];
      const walks = [machine, ...others].map((logic) => walkOf(logic as AnyStateMachine, choices, types));
      expect(walks[1]).toEqual(walks[0]);
      expect(walks[2]).toEqual(walks[0]);
    }
  });
  fc.assert(property);
});

function walkOf(machine: AnyStateMachine, choices: readonly number[], types: readonly string[]): unknown[] {
  let [snapshot] = initialTransition(machine, undefined);
  return choices.map((choice) => {
    try {
      [snapshot] = transition(machine, snapshot, { type: types[choice % types.length] ?? "nothing" });
    } catch (error) {
      return (error as Error).message;
    }
    return [snapshot.status, snapshot.value, snapshot.context];
  });
}

test("the same document gives the same bytes, whatever the order of its tables", () => {
  const property = fc.property(arbitraryProject(), (project) => {
    const shuffled = structuredClone(project);
    shuffled.states = reversed(shuffled.states);
    shuffled.transitions = reversed(shuffled.transitions);
    shuffled.invocations = reversed(shuffled.invocations);
    for (const { id, config } of machinesOf(project))
      expect(JSON.stringify(compile(shuffled, id).config)).toBe(JSON.stringify(config));
  });
  fc.assert(property);
});

function reversed<Value>(table: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(table).reverse());
}

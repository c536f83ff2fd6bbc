// What a scenario expects, as assertions about the run of a plain machine.

import { unknownType } from "#expr/type.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Expectation, Scenario } from "#model/schema/scenario.ts";
import { literal } from "../../shared/code.ts";
import { printCode } from "../../shared/print-code.ts";
import { expressionText } from "../../xstate-typescript/expression-text.ts";
import type { WrittenModule } from "../../xstate-typescript/write-module.ts";

export interface ExpectationsUnit {
  readonly project: Project;
  readonly scenario: Scenario;
  readonly module: WrittenModule;
}

export function expectationCode(unit: ExpectationsUnit, expectation: Expectation): string {
  switch (expectation.kind) {
    case "endsIn":
      return about(unit, expectation.state, (machine, path) => `expect(endsIn(${machine}, ${path})).toBe(true);`);
    case "passesThrough":
      return about(unit, expectation.state, (machine, path) => `expect(passes(${machine}, ${path})).toBe(true);`);
    case "neverIn":
      return about(unit, expectation.state, (machine, path) => `expect(passes(${machine}, ${path})).toBe(false);`);
    case "holds":
      return `expect(ends().every(({ context, output }) => ${holdsText(expectation.expression)})).toBe(true);`;
    case "ledgerClean":
      return "expect(unsettled()).toEqual([]);";
    case "ledgerHas": {
      const { service, status, times } = expectation;
      const wanted = [service, status].map((text) => JSON.stringify(text)).join(", ");
      return `expect(effectsThat(${wanted})).toHaveLength(${times});`;
    }
    case "within":
      return `for (const { endedAfterMs } of runs) expect(endedAfterMs).toBeLessThanOrEqual(${expectation.ms});`;
    case "maxAttempts":
      return `expect(mostAttempts(${JSON.stringify(expectation.invocation)})).toBeLessThanOrEqual(${expectation.attempts});`;
    default:
      return expectation satisfies never;
  }
}

function about(
  { project, module }: ExpectationsUnit,
  state: Id,
  write: (machine: string, path: string) => string,
): string {
  const machine = indexOf(project).machineOf(state);
  if (machine === undefined)
    return `expect.fail(${JSON.stringify(`The state "${state}" is gone from the document.`)});`;
  return write(module.constantOf(machine), stateValue(module.pathTo(state)));
}

/** As `matches` takes it: `{ Open: { Paying: "Waiting" } }`. */
export function stateValue(path: readonly string[]): string {
  const [last, ...above] = [...path].reverse();
  if (last === undefined) return "{}";
  const value = above.reduce<unknown>((inside, key) => ({ [key]: inside }), last);
  return printCode(literal(value));
}

function holdsText(expression: string): string {
  const { text } = expressionText(expression, {
    scope: { context: unknownType, output: unknownType },
    spelled: {},
    onLooseType: () => {},
  });
  return text;
}

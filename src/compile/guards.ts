// Guards by name. The name of an expression is its text; `and`, `or`, `not` and `in` are XState's own guards over the
// names of their parts, so that replacing the implementation of a part takes effect everywhere.

import { and, not, or, stateIn } from "xstate";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { Compilation, Implementation } from "./compilation.ts";
import { computedArguments } from "./computed.ts";
import type { Named } from "./config.ts";
import { type RunArguments, scopeOf } from "./scope.ts";

const deepestGuard = 100;

export function compileGuard(compilation: Compilation, guard: Guard, at: DocumentPath): Named {
  return compilePart(compilation, guard, at, 0).named;
}

interface Part {
  readonly named: Named;
  readonly meaning: string;
  readonly text: string;
}

const broken: Part = { named: "", meaning: "", text: "" };

function compilePart(compilation: Compilation, guard: Guard, at: DocumentPath, depth: number): Part {
  if (depth > deepestGuard) return reportTooDeep(compilation, at);
  switch (guard.kind) {
    case "expression": {
      const evaluate = compilation.expressions.evaluatorOf(guard.expression, [...at, "expression"]);
      return part(compilation, `expression ${guard.expression}`, guard.expression.trim(), () => {
        return (run: RunArguments) => Boolean(evaluate(scopeOf(run)));
      });
    }
    case "named":
      return namedGuard(compilation, guard, at);
    case "in": {
      const state = compilation.project.states[guard.state];
      if (state && Object.hasOwn(compilation.project.states, guard.state))
        return part(compilation, `in ${guard.state}`, `in ${state.name}`, () => stateIn(`#${guard.state}`));
      compilation.problems.dangling([...at, "state"], "states", guard.state);
      return broken;
    }
    case "not": {
      const negated = compilePart(compilation, guard.guard, [...at, "guard"], depth + 1);
      return part(compilation, `not [${negated.meaning}]`, `not ${textOf(negated)}`, () => not(negated.named as never));
    }
    case "and":
    case "or": {
      const combine = guard.kind === "and" ? and : or;
      const parts = guard.guards.map((each, position) =>
        compilePart(compilation, each, [...at, "guards", position], depth + 1),
      );
      const meaning = `${guard.kind} ${parts.map((each) => `[${each.meaning}]`).join("")}`;
      const text = parts.map(textOf).join(` ${guard.kind} `);
      return part(compilation, meaning, text, () => combine(parts.map((each) => each.named) as never));
    }
    default:
      return guard satisfies never;
  }
}

function part({ guards }: Compilation, meaning: string, text: string, make: () => unknown): Part {
  return { named: guards.nameOf(meaning, text, () => make() as Implementation), meaning, text };
}

function namedGuard(compilation: Compilation, guard: Extract<Guard, { kind: "named" }>, at: DocumentPath): Part {
  const { project, problems, expressions } = compilation;
  const implementation = project.implementations[guard.implementation];
  if (!implementation || !Object.hasOwn(project.implementations, guard.implementation)) {
    problems.dangling([...at, "implementation"], "implementations", guard.implementation);
    return broken;
  }
  const assumed = implementation.assume ?? true;
  const plain = part(compilation, `named ${guard.implementation}`, implementation.name, () => () => assumed);
  if (!guard.parameters || typeof plain.named !== "string") return plain;
  const given = Object.entries(guard.parameters).map(([name, text]) => `${name}: ${text.trim()}`);
  return {
    named: { type: plain.named, params: computedArguments(expressions, guard.parameters, [...at, "parameters"]) },
    meaning: `${plain.meaning} ${JSON.stringify(guard.parameters)}`,
    text: `${plain.text}(${given.join(", ")})`,
  };
}

function textOf({ text }: Part): string {
  return /\s/.test(text) ? `(${text})` : text;
}

function reportTooDeep({ problems }: Compilation, at: DocumentPath): Part {
  const [table, id] = at as ["transitions", string];
  const message = `The guard is nested more than ${deepestGuard} levels deep. Write its conditions as one expression.`;
  const place = { path: at.slice(0, 3) };
  problems.add({ code: "nested-too-deeply", severity: "error", message, about: [{ table, id }], place });
  return broken;
}

// Expressions as values or as functions of what XState hands over.

import type { Type } from "#expr/type.ts";
import type { Arguments } from "#model/schema/common.ts";
import { arrow, type Code, object } from "../shared/code.ts";
import { type ExpressionText, expressionText } from "./expression-text.ts";
import type { MachineUnit } from "./machine-unit.ts";
import { below, type Place } from "./places.ts";

/** Always a function. */
export function functionCode(unit: MachineUnit, source: string, place: Place, expected?: Type): Code {
  const written = write(unit, source, place, expected);
  return arrow(parametersOf([written]), written.code);
}

/** The value itself where nothing is read. */
export function valueCode(unit: MachineUnit, source: string, place: Place, expected?: Type): Code {
  const written = write(unit, source, place, expected);
  if (written.reads.size === 0) return written.code;
  return arrow(parametersOf([written]), written.code);
}

/** One object of all values: a plain one, or a function that makes it. */
export function argumentsCode(
  unit: MachineUnit,
  values: Arguments,
  place: Place,
  expected: (name: string) => Type | undefined,
  first: readonly (readonly [string, Code])[] = [],
): Code {
  const { code, parameters } = argumentsObject(unit, values, place, expected, first);
  return parameters === "()" ? code : arrow(parameters, code);
}

export function argumentsObject(
  unit: MachineUnit,
  values: Arguments,
  place: Place,
  expected: (name: string) => Type | undefined,
  first: readonly (readonly [string, Code])[] = [],
): { code: Code; parameters: string } {
  const written = Object.entries(values).map(
    ([name, source]) => [name, write(unit, source, below(place, name), expected(name))] as const,
  );
  const code = object([...first, ...written.map(([name, { code }]) => [name, code] as const)]);
  return { code, parameters: parametersOf(written.map(([, each]) => each)) };
}

function write(unit: MachineUnit, source: string, place: Place, expected?: Type): ExpressionText {
  const written = expressionText(source, place.site(source, expected));
  if (written.reads.has("error")) unit.file.helpers.add("errorOf");
  return written;
}

function parametersOf(written: readonly ExpressionText[]): string {
  const reads = new Set(written.flatMap(({ reads }) => [...reads]));
  const names = [
    ...(reads.has("context") ? ["context"] : []),
    ...(["event", "output", "error"].some((name) => reads.has(name)) ? ["event"] : []),
    ...(reads.has("input") ? ["input"] : []),
  ];
  return names.length === 0 ? "()" : `({ ${names.join(", ")} })`;
}

/** The same function with types at its parameters, for places where TypeScript can't infer them. */
export function typedParameters(code: Code, unit: MachineUnit): Code {
  if (code.kind !== "arrow") return code;
  const parameters = code.parameters.replace(/^\(\{ ([^}]*) \}\)$/, (_, names: string) => {
    const types = names
      .split(", ")
      .map((name) => (name === "context" ? `context: ${unit.types.context}` : `${name}: any`));
    return `({ ${names} }: { ${types.join("; ")} })`;
  });
  return arrow(parameters, code.body);
}

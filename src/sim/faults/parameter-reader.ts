// The parameters of a fault as the document has them: any JSON. What does not fit reads as the default, and is told once.

import type { Json } from "#base/json.ts";
import { type Distribution, distributionSchema } from "#model/schema/distribution.ts";
import type { ErrorClass } from "../calls/outcome.ts";
import { microseconds } from "../clock/microseconds.ts";

export interface ParameterReader {
  us(name: string, otherwise: number): number;
  optionalUs(name: string): number | undefined;
  number(name: string, otherwise: number): number;
  count(name: string, otherwise: number): number;
  text(name: string, otherwise: string): string;
  optionalText(name: string): string | undefined;
  choice<Choice extends string>(name: string, choices: readonly Choice[], otherwise: Choice): Choice;
  errorClass(otherwise: ErrorClass): ErrorClass;
  distribution(name: string): Distribution | undefined;
  list(name: string): readonly string[];
}

export function readParameters(
  values: Readonly<Record<string, Json>> | undefined,
  complain: (name: string, expected: string) => void,
): ParameterReader {
  function read<Value>(
    name: string,
    fits: (value: Json) => value is Json & Value,
    expected: string,
  ): Value | undefined {
    const value = values && Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return undefined;
    if (fits(value)) return value;
    complain(name, expected);
    return undefined;
  }
  const isText = (value: Json): value is string => typeof value === "string";
  const isNumber = (value: Json): value is number => typeof value === "number" && value >= 0;
  const isCount = (value: Json): value is number => Number.isInteger(value) && (value as number) >= 0;
  const optionalUs = (name: string) => {
    const ms = read(name, isNumber, "a number of milliseconds");
    return ms === undefined ? undefined : microseconds(ms);
  };

  const reader: ParameterReader = {
    us: (name, otherwise) => optionalUs(name) ?? otherwise,
    optionalUs,
    number: (name, otherwise) => read(name, isNumber, "a number of 0 or more") ?? otherwise,
    count: (name, otherwise) => read(name, isCount, "a whole number of 0 or more") ?? otherwise,
    text: (name, otherwise) => read(name, isText, "a text") ?? otherwise,
    optionalText: (name) => read(name, isText, "a text"),
    choice(name, choices, otherwise) {
      const isChoice = (value: Json): value is (typeof choices)[number] =>
        typeof value === "string" && (choices as readonly string[]).includes(value);
      return read(name, isChoice, `one of ${choices.join(", ")}`) ?? otherwise;
    },
    errorClass: (otherwise) => reader.choice("class", ["transient", "permanent", "business"], otherwise),
    distribution(name) {
      const isDistribution = (value: Json): value is Json & Distribution => distributionSchema.safeParse(value).success;
      return read<Distribution>(name, isDistribution as never, "a distribution");
    },
    list(name) {
      const isList = (value: Json): value is string[] =>
        Array.isArray(value) && value.every((item) => typeof item === "string");
      return read(name, isList, "a list of texts") ?? [];
    },
  };
  return reader;
}

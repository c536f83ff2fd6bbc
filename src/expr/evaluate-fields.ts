// An object whose fields are all written out. Four fields are set in one closure: a loop over the names costs about
// twice as much, and objects of a few fields are what inputs and payloads are made of.

import type { Step, Values } from "./step.ts";

type Fields = Record<string, unknown>;
type Fill = (object: Fields, values: Values) => void;

export interface FieldStep {
  readonly name: string;
  readonly step: Step;
}

export function evaluateFields(fields: readonly FieldStep[]): Step {
  const fill = fillOf(fields);
  // A copy of an object with the same fields costs less than adding each of them anew.
  const shape: Fields = Object.fromEntries(fields.map(({ name }) => [name, undefined]));
  return (values) => {
    const object: Fields = { ...shape };
    fill(object, values);
    return object;
  };
}

function fillOf([first, second, third, fourth, ...others]: readonly FieldStep[]): Fill {
  if (!first) return () => undefined;
  const { name: name1, step: step1 } = first;
  if (!second)
    return (object, values) => {
      object[name1] = step1(values);
    };
  const { name: name2, step: step2 } = second;
  if (!third)
    return (object, values) => {
      object[name1] = step1(values);
      object[name2] = step2(values);
    };
  const { name: name3, step: step3 } = third;
  if (!fourth)
    return (object, values) => {
      object[name1] = step1(values);
      object[name2] = step2(values);
      object[name3] = step3(values);
    };
  const { name: name4, step: step4 } = fourth;
  const fillOthers = fillOf(others);
  return (object, values) => {
    object[name1] = step1(values);
    object[name2] = step2(values);
    object[name3] = step3(values);
    object[name4] = step4(values);
    fillOthers(object, values);
  };
}

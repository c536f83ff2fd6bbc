// The values that a type names one by one, each as it is written where it stands.

import type { Type } from "#expr/type.ts";
import type { Suggestion } from "./language.ts";
import { presentTypes } from "./present-types.ts";

type Literal = string | number | boolean;

export function literalsOf(type: Type, write: (value: Literal) => string): Suggestion[] {
  return presentTypes(type)
    .flatMap((one): Literal[] => (one.kind === "literal" ? [one.value] : one.kind === "boolean" ? [true, false] : []))
    .map((value) => {
      const label = write(value);
      return { label, kind: "value", detail: undefined, info: undefined, insert: label, back: 0 };
    });
}

// Whether a value from a file or a form is of a declared type, and where the first difference is. Further fields are no
// difference, as in TypeScript.

import { failure, type Result, success } from "#base/result.ts";
import { shorten } from "#base/shorten.ts";
import { valueLimits } from "./limits.ts";
import { showType } from "./show-type.ts";
import type { Type } from "./type.ts";
import type { TypeOf } from "./type-members.ts";

export interface ValueMismatch {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Path = readonly (string | number)[];

export function valueMatchesType(value: unknown, type: Type): Result<undefined, ValueMismatch> {
  const mismatch = compare(value, type, []);
  return mismatch ? failure(mismatch) : success(undefined);
}

/** The type bounds the depth: below what is unknown nothing is looked at. */
function compare(value: unknown, type: Type, path: Path): ValueMismatch | undefined {
  if (path.length > valueLimits.depth) return { path, message: `${nameOf(path)} is nested too deep.` };
  switch (type.kind) {
    case "unknown":
      return undefined;
    case "null":
      return value === null ? undefined : differs(value, type, path);
    case "literal":
      return value === type.value ? undefined : differs(value, type, path);
    case "array":
      return Array.isArray(value) ? compareItems(value, type, path) : differs(value, type, path);
    case "object":
      return isRecord(value) ? compareFields(value, type, path) : differs(value, type, path);
    case "map":
      return isRecord(value) ? compareValues(value, type, path) : differs(value, type, path);
    case "union":
      return compareUnion(value, type, path);
    default:
      return typeof value === type.kind ? undefined : differs(value, type, path);
  }
}

function compareItems(value: readonly unknown[], type: TypeOf<"array">, path: Path): ValueMismatch | undefined {
  for (let at = 0; at < value.length; at++) {
    const mismatch = compare(value[at], type.items, [...path, at]);
    if (mismatch) return mismatch;
  }
  return undefined;
}

function compareFields(
  value: Readonly<Record<string, unknown>>,
  type: TypeOf<"object">,
  path: Path,
): ValueMismatch | undefined {
  for (const field of type.fields) {
    const inner = Object.hasOwn(value, field.name) ? value[field.name] : undefined;
    if (inner === undefined && field.optional) continue;
    if (!Object.hasOwn(value, field.name) && !mayBeUndefined(field.type))
      return { path, message: `${nameOf(path)} lacks the field "${field.name}" of type ${showType(field.type)}.` };
    const mismatch = compare(inner, field.type, [...path, field.name]);
    if (mismatch) return mismatch;
  }
  return undefined;
}

function compareValues(
  value: Readonly<Record<string, unknown>>,
  type: TypeOf<"map">,
  path: Path,
): ValueMismatch | undefined {
  for (const [name, inner] of Object.entries(value)) {
    const mismatch = compare(inner, type.values, [...path, name]);
    if (mismatch) return mismatch;
  }
  return undefined;
}

/** Of several alternatives the one that got furthest says best what is wrong. */
function compareUnion(value: unknown, type: TypeOf<"union">, path: Path): ValueMismatch | undefined {
  let furthest: ValueMismatch | undefined;
  for (const member of type.of) {
    const mismatch = compare(value, member, path);
    if (!mismatch) return undefined;
    if (mismatch.path.length > (furthest?.path.length ?? path.length)) furthest = mismatch;
  }
  return furthest ?? differs(value, type, path);
}

function differs(value: unknown, type: Type, path: Path): ValueMismatch {
  return { path, message: `${nameOf(path)} is ${shown(value)}, but ${showType(type)} is needed.` };
}

function mayBeUndefined(type: Type): boolean {
  return (
    type.kind === "unknown" || type.kind === "undefined" || (type.kind === "union" && type.of.some(mayBeUndefined))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nameOf(path: Path): string {
  const [first, ...rest] = path;
  if (first === undefined) return "The value";
  const steps = rest.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  return `"${shorten(`${typeof first === "number" ? `[${first}]` : first}${steps}`)}"`;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "string") return `the text ${shorten(JSON.stringify(value), 40)}`;
  return typeof value === "function" ? "a function" : String(value);
}

// Every change of a single value of a document, found by walking its schema: a field changed, a field or record taken
// away, a description added. What an export answers to each shows what it carries.

import type * as z from "zod/mini";
import { evaluateExpression } from "#expr/evaluate.ts";
import { readsOf } from "#expr/reads.ts";
import { expressionOf } from "#model/parsed-text.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import { referencesOf } from "#model/queries/references.ts";
import {
  expressionSchema,
  fieldNameSchema,
  idSchema,
  jsonSchema,
  orderSchema,
  probability,
  typeTextSchema,
} from "#model/schema/common.ts";
import { type Project, projectSchema, type TableName } from "#model/schema/project.ts";
import type { Transition } from "#model/schema/transition.ts";
import { mayReturn } from "../scxml/may-return.ts";

export interface SingleChange {
  readonly at: DocumentPath;
  readonly kind: "changed" | "removed" | "added";
  make(): Project;
}

type Schema = z.ZodMiniType;

/** Enough of what zod keeps of a schema to walk it. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly options?: readonly Schema[];
  readonly getter?: () => Schema;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

type Visit = (at: DocumentPath, kind: SingleChange["kind"], value?: unknown) => void;

/** Joins the document together: a change of it makes another document, not another value. */
const structure = new Set(["format", "version", "parent", "root", "source", "state"]);

/** Says again what the document says elsewhere: whether code is a guard or an action by where it is used. */
const impliedFields = new Set(["implementations kind"]);

export function singleChanges(project: Project): SingleChange[] {
  const found: SingleChange[] = [];
  const references = new Map(referencesOf(project).map(({ path, table }) => [path.join(" "), table]));
  const named = new Set(referencesOf(project).map(({ table, id }) => `${table} ${id}`));
  const index = indexOf(project);
  /** Transitions lead inside their machine. */
  const machineOf = (at: DocumentPath) =>
    index.machineOf(project.transitions[String(at[1])]?.source ?? String(at[1])) ??
    project.scenarios[String(at[1])]?.machine;
  const visit: Visit = (at, kind, value) => {
    if (kind === "removed" && at.length === 2 && named.has(at.join(" "))) return;
    found.push({ at, kind, make: () => withValue(project, at, kind === "removed" ? undefined : value) as Project });
  };
  const idsLike = (at: DocumentPath): string[] => {
    const table = references.get(at.join(" ")) as TableName | undefined;
    if (table === undefined) return [];
    const own = machineOf(at);
    const stateOf = (id: string) => (table === "states" ? id : project.invocations[id]?.state);
    const isBound = table === "states" || table === "invocations";
    return Object.keys(project[table]).filter((id) => !isBound || index.machineOf(stateOf(id) ?? "") === own);
  };
  const returns = ({ targets, source }: Transition) => targets.some((target) => mayReturn(project, target, source));
  walk(projectSchema, project, [], { visit, idsLike, returns });
  return found;
}

interface Walker {
  readonly visit: Visit;
  /** What could stand in place of an id. */
  idsLike(at: DocumentPath): readonly string[];
  /** Elsewhere re-entering means nothing. */
  returns(transition: Transition): boolean;
}

function walk(given: Schema, value: unknown, at: DocumentPath, walker: Walker): void {
  const { visit, idsLike } = walker;
  const schema = bare(given, value);
  const { type, shape, element, valueType } = definitionOf(schema);
  const inner = (next: Schema, key: string | number) =>
    walk(next, (value as Readonly<Record<string, unknown>>)[key], [...at, key], walker);
  if (schema === jsonSchema) visit(at, "changed", [value]);
  else if (type === "object")
    for (const [key, field] of Object.entries(shape ?? {})) {
      if (key === "reenter" && !walker.returns(value as Transition)) continue;
      const isThere = (value as Readonly<Record<string, unknown>>)[key] !== undefined;
      if (structure.has(key) || impliedFields.has(`${at[0]} ${key}`)) continue;
      if (isThere) {
        inner(field, key);
        const isUsual = key === "assume" && (value as { assume?: boolean }).assume === true;
        if (definitionOf(field).type === "optional" && !isUsual) visit([...at, key], "removed");
      } else if (key === "description") visit([...at, key], "added", "Said in one more place.");
    }
  else if (type === "record")
    for (const key of Object.keys(value as object)) {
      inner(valueType as Schema, key);
      visit([...at, key], "removed");
    }
  else if (type === "array")
    for (const key of (value as readonly unknown[]).keys()) {
      inner(element as Schema, key);
      visit([...at, key], "removed");
    }
  else {
    const other = otherValue(schema, value, idsLike(at));
    if (other !== undefined) visit(at, "changed", other);
  }
}

function definitionOf(schema: Schema): Definition {
  return (schema as unknown as { _zod: { def: Definition } })._zod.def;
}

/** Without what stands around it; of several forms, the one that the value has. */
function bare(schema: Schema, value: unknown): Schema {
  if (schema === jsonSchema) return schema;
  const { type, innerType, getter, options } = definitionOf(schema);
  if ((type === "optional" || type === "nullable") && innerType) return bare(innerType, value);
  if (type === "lazy" && getter) return bare(getter(), value);
  const fits = options?.find((option) => {
    const { kind } = definitionOf(option).shape ?? {};
    return kind && definitionOf(kind).values?.includes((value as { kind?: unknown }).kind);
  });
  return fits ?? schema;
}

function otherValue(schema: Schema, value: unknown, ids: readonly string[]): unknown {
  const { type, entries } = definitionOf(schema);
  if (schema === orderSchema) return undefined;
  if (schema === probability) return Number(value) > 0.5 ? Number(value) / 2 : Number(value) + 0.25;
  if (type === "enum") return Object.values(entries ?? {}).find((each) => each !== value);
  if (type === "boolean") return !value;
  if (type === "number" || type === "int") return Number(value) + 1;
  if (type !== "string") return undefined;
  const text = String(value);
  if (schema === idSchema) return ids.find((id) => id !== text);
  if (schema === fieldNameSchema) return `${text}2`;
  if (schema === typeTextSchema) return `(${text}) | null`;
  if (schema === expressionSchema) return otherExpression(text);
  return /^(?:[^.*\s]+\.)*\*$/.test(text) ? `other.${text}` : `${text} anew`;
}

/** Of the same type; a number that reads nothing becomes another. */
function otherExpression(text: string): string {
  const parsed = expressionOf(text);
  const value = parsed.ok && readsOf(parsed.value).length === 0 ? evaluateExpression(parsed.value, {}) : undefined;
  return value?.ok && typeof value.value === "number" ? `${value.value + 1}` : `true ? (${text}) : (${text})`;
}

/** A copy with one value in place of another; without one, the place is gone. */
function withValue(whole: unknown, [step, ...rest]: DocumentPath, value: unknown): unknown {
  if (step === undefined) return value;
  const inner = withValue((whole as Readonly<Record<string, unknown>>)[step], rest, value);
  if (Array.isArray(whole)) {
    const isGone = rest.length === 0 && value === undefined;
    return whole.flatMap((each, at) => (at === step ? (isGone ? [] : [inner]) : [each]));
  }
  const { [step]: _, ...others } = whole as Readonly<Record<string, unknown>>;
  if (inner === undefined) return others;
  return Object.fromEntries(Object.entries({ ...(whole as object), [step]: inner }));
}

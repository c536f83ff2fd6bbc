// The small vocabulary that every record is written in. Schemas validate in place: the parsed JSON itself is kept,
// so keys from a newer minor version survive. Kinds and enumerations are camelCase, ids are slugs.

import * as z from "zod/mini";
import { isForbiddenName } from "#base/forbidden-names.ts";
import type { Json } from "#base/json.ts";

// Without this zod probes for `new Function`, which the page's Content-Security-Policy reports.
z.config({ jitless: true });

export type Id = string;

export const idPattern = /^(?!constructor$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export const idSchema = z
  .string()
  .check(z.regex(idPattern, "is not an id: use lower-case letters, digits and single hyphens, starting with a letter"));

const fieldNamePattern = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

export const fieldNameSchema = z.string().check(
  z.regex(fieldNamePattern, "is not a field name: use letters, digits, _ and $, not starting with a digit"),
  z.refine((name) => !isForbiddenName(name), "is a reserved name: choose another"),
);

export const nameSchema = z
  .string()
  .check(z.minLength(1, "must not be empty"), z.maxLength(200, "must not be longer than 200 characters"));

export const textSchema = z.string().check(z.maxLength(100_000, "must not be longer than 100,000 characters"));

/** Source text of an expression (see `expr`). What it may read depends on where it stands. */
export const expressionSchema = z
  .string()
  .check(z.minLength(1, "must not be empty"), z.maxLength(10_000, "must not be longer than 10,000 characters"));

/** Source text of a type: `string`, `number[]`, `{ sku: string; count?: number }`, `'card' | 'cash'`. */
export const typeTextSchema = z
  .string()
  .check(z.minLength(1, "must not be empty"), z.maxLength(10_000, "must not be longer than 10,000 characters"));

export const jsonSchema: z.ZodMiniType<Json> = z.json() as unknown as z.ZodMiniType<Json>;

export const finiteNumber = z.number();
export const milliseconds = z.number().check(z.minimum(0, "must not be negative"));
export const probability = z.number().check(z.minimum(0, "must be from 0 to 1"), z.maximum(1, "must be from 0 to 1"));
export const percentage = z
  .number()
  .check(z.minimum(0, "must be from 0 to 100"), z.maximum(100, "must be from 0 to 100"));
export const count = z.int().check(z.minimum(0, "must not be negative"));
export const positiveCount = z.int().check(z.minimum(1, "must be at least 1"));

/** Where a record stands among its siblings; ties are broken by id. */
export const orderSchema = z.number();

export const descriptionSchema = z.optional(textSchema);

/** Values by field name, each an expression. */
export const argumentsSchema = z.record(fieldNameSchema, expressionSchema);
export type Arguments = z.infer<typeof argumentsSchema>;

/** One declared field: of an event's payload, of an input, of a service's output. */
export const fieldSchema = z.object({
  name: fieldNameSchema,
  type: typeTextSchema,
  optional: z.optional(z.boolean()),
  description: descriptionSchema,
  example: z.optional(jsonSchema),
});
export type Field = z.infer<typeof fieldSchema>;

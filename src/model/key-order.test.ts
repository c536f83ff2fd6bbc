import { expect, test } from "vitest";
import * as z from "zod/mini";
import { keyOrder } from "./key-order.ts";
import { projectSchema } from "./schema/project.ts";

test("lists every key of the schema, once", () => {
  const keys = new Set(["$schema"]);
  collectKeys(z.toJSONSchema(projectSchema, { io: "input" }), keys);
  expect([...keys].filter((key) => !keyOrder.includes(key))).toEqual([]);
  expect(keyOrder.filter((key) => !keys.has(key))).toEqual([]);
  expect(new Set(keyOrder).size).toBe(keyOrder.length);
});

function collectKeys(schema: unknown, keys: Set<string>): void {
  if (typeof schema !== "object" || schema === null) return;
  const { properties } = schema as { properties?: unknown };
  const isShape = "type" in schema && schema.type === "object" && typeof properties === "object";
  if (isShape) for (const key of Object.keys(properties ?? {})) keys.add(key);
  for (const inner of Object.values(schema)) collectKeys(inner, keys);
}

import { expect, test } from "vitest";
import type { Guard } from "#model/schema/guard.ts";
import { asExpression, asNot, partsOfGroup } from "./conversions.ts";

const paid: Guard = { kind: "expression", expression: "context.paid" };
const busy: Guard = { kind: "in", state: "busy" };

test("keeps a single expression when a group around it is taken away", () => {
  expect(asExpression({ kind: "not", guard: { kind: "and", guards: [paid] } })).toEqual(paid);
});

test("starts an expression anew where there is none to keep", () => {
  expect(asExpression({ kind: "or", guards: [paid, busy] })).toEqual({ kind: "expression", expression: "true" });
  expect(asExpression(busy)).toEqual({ kind: "expression", expression: "true" });
});

test("wraps what is there, and does not negate twice", () => {
  expect(asNot(paid)).toEqual({ kind: "not", guard: paid });
  expect(asNot({ kind: "not", guard: paid })).toEqual({ kind: "not", guard: paid });
  expect(partsOfGroup(paid)).toEqual([paid]);
  expect(partsOfGroup({ kind: "or", guards: [paid, busy] })).toEqual([paid, busy]);
});

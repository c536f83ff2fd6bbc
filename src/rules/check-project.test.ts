import { expect, test } from "vitest";
import type { Project } from "#model/schema/project.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { checkProject } from "./check-project.ts";

const bankErrors = [{ code: "declined", class: "business" as const, probability: 0.1 }];

/** An order flow as somebody would draw it who knows what can go wrong. */
function orderFlow(): Project {
  const call = (ms: number) => [{ kind: "attemptTimeout" as const, ms }];
  return buildProject(
    {
      machine: "order",
      input: { amount: "number" },
      context: { amount: ["number", "input.amount"], payment: "string | undefined", reason: ["string", "''"] },
      yields: "{ paid: boolean }",
      output: "{ paid: context.payment !== undefined }",
      on: { CANCEL: "undoing" },
      states: {
        cart: { on: { CHECKOUT: { target: "paying", guard: "context.amount > 0" } } },
        paying: {
          invoke: {
            charge: {
              calls: "bank",
              input: { amount: "context.amount", key: "'order'" },
              policies: [
                { kind: "totalTimeout", ms: 30_000 },
                { kind: "retry", maxAttempts: 3, initialDelayMs: 200, backoff: "exponential", noRetryOn: ["declined"] },
                ...call(2000),
              ],
              done: { target: "fulfilling", actions: [{ kind: "assign", values: { payment: "output.id" } }] },
              error: [
                { target: "cart", guard: "error.code === 'declined'" },
                { target: "failed", actions: [{ kind: "assign", values: { reason: "error.message" } }] },
              ],
            },
          },
        },
        fulfilling: {
          kind: "parallel",
          stateDone: "shipped",
          after: { "7 * 24 * 60 * 60 * 1000": "undoing" },
          states: {
            packing: {
              states: {
                picking: {
                  invoke: { pick: { calls: "warehouse", policies: call(5000), done: "packed", error: "undoing" } },
                },
                packed: { kind: "final" },
              },
            },
            mailing: {
              states: { unmailed: { after: { "1000": "mailed" }, on: { MAIL: "mailed" } }, mailed: { kind: "final" } },
            },
          },
        },
        undoing: {
          invoke: { undo: { calls: { kind: "compensate", sequence: "reverse" }, done: "failed", error: "failed" } },
        },
        shipped: { kind: "final" },
        failed: { kind: "final" },
      },
    },
    {
      tables: {
        services: {
          bank: {
            name: "Bank",
            kind: "call",
            input: [
              { name: "amount", type: "number" },
              { name: "key", type: "string" },
            ],
            output: "{ id: string }",
            errors: bankErrors,
            effect: { undoneBy: "refund", idempotency: { key: "input.key" } },
          },
          refund: { name: "Refund", kind: "call" },
          warehouse: { name: "Warehouse", kind: "call" },
        },
      },
    },
  );
}

test("has nothing to say about a careful order flow", () => {
  expect(checkProject(orderFlow())).toEqual([]);
});

test("puts errors before warnings, and things in the order they are drawn", () => {
  const project = buildProject({
    machine: "order",
    states: {
      first: { on: { GO: "nowhere" } },
      second: {},
      third: { initial: null, states: { inner: {} } },
      fourth: {},
    },
  });
  expect(checkProject(project).map(({ severity, about }) => `${severity} ${about[0]?.id}`)).toEqual([
    "error first-t1",
    "error third",
    "warning second",
    "warning third",
    "warning fourth",
  ]);
});

test("says nothing about an empty document", () => {
  expect(checkProject(buildProject([]))).toEqual([]);
});

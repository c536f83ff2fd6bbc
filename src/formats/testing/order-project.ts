// An order workflow with everything an export has to carry: policies, compensation, a channel, a child machine.

import type { Project } from "#model/schema/project.ts";
import { buildProject } from "#model/testing/build-project.ts";

export const orderProject: Project = buildProject(
  {
    machine: "order",
    input: { orderId: "string", amount: "number" },
    context: {
      orderId: ["string", "input.orderId"],
      amount: ["number", "input.amount"],
      attempts: ["number", "0"],
      paymentId: "string",
      reason: "string",
    },
    yields: "string",
    output: "context.reason ?? 'fulfilled'",
    states: {
      idle: { on: { pay: { target: "charging", guard: "context.amount > 0" }, "order.*": {} } },
      charging: {
        entry: [{ kind: "assign", values: { attempts: "context.attempts + 1" } }],
        invoke: {
          charge: {
            calls: "payments",
            input: { amount: "context.amount", key: "context.orderId" },
            policies: [
              { kind: "fallback", output: "{ id: context.orderId + '-offline' }", on: ["offline"] },
              { kind: "totalTimeout", ms: 30_000 },
              {
                kind: "retry",
                maxAttempts: 3,
                initialDelayMs: 200,
                backoff: "exponential",
                multiplier: 2,
                jitter: { kind: "full" },
                retryOn: ["transient"],
              },
              {
                kind: "circuitBreaker",
                window: { kind: "calls", calls: 20 },
                minimumCalls: 10,
                failureRate: 50,
                openMs: 60_000,
                halfOpenCalls: 3,
              },
              { kind: "bulkhead", maxConcurrent: 5 },
              { kind: "rateLimit", calls: 100, periodMs: 1000 },
              { kind: "attemptTimeout", ms: 2000 },
              { kind: "heartbeatTimeout", ms: 500 },
              { kind: "hedge", maxAttempts: 2, delayMs: 300 },
              { kind: "idempotencyKey", key: "context.orderId" },
            ],
            done: { target: "shipping", actions: [{ kind: "assign", values: { paymentId: "output.id" } }] },
            error: { target: "undoing", actions: [{ kind: "assign", values: { reason: "error.code" } }] },
          },
        },
      },
      shipping: {
        kind: "parallel",
        states: {
          parcel: {
            states: {
              packing: { after: { "1000": "packed", "context.attempts * 60": "packed" } },
              packed: { kind: "final" },
            },
          },
          mail: {
            states: {
              writing: {
                always: {
                  target: "written",
                  guard: {
                    kind: "and",
                    guards: [
                      { kind: "named", implementation: "may-mail" },
                      { kind: "not", guard: { kind: "in", state: "packing" } },
                    ],
                  },
                },
              },
              written: {
                kind: "final",
                entry: [
                  { kind: "named", implementation: "notify", parameters: { text: "`Order ${context.orderId}`" } },
                ],
              },
            },
          },
          back: { kind: "history", depth: "deep" },
        },
        on: { cancel: { target: "undoing", actions: [{ kind: "assign", values: { reason: "event.reason" } }] } },
        stateDone: {
          target: "fulfilled",
          actions: [
            {
              kind: "send",
              to: { kind: "channel", channel: "orders" },
              event: "shipped",
              payload: { orderId: "context.orderId" },
            },
            { kind: "log", message: "'shipped ' + context.orderId" },
          ],
        },
      },
      undoing: {
        invoke: { undo: { calls: { kind: "compensate", sequence: "reverse" }, done: "failed", error: "failed" } },
      },
      fulfilled: { kind: "final", tags: ["good"] },
      failed: { kind: "final" },
    },
  },
  {
    events: { cancel: { reason: "string" }, shipped: { orderId: "string" }, "order.changed": { amount: "number" } },
    tables: {
      services: {
        payments: {
          name: "Charge card",
          description: "Takes the money.",
          kind: "call",
          input: [
            { name: "amount", type: "number" },
            { name: "key", type: "string" },
          ],
          output: "{ id: string }",
          sample: "{ id: 'p-' + input.key }",
          errors: [{ code: "declined", class: "business", probability: 0.02 }],
          effect: { undoneBy: "refunds" },
        },
        refunds: {
          name: "Refund",
          kind: "call",
          input: [{ name: "id", type: "string" }],
          output: "null",
          sample: "null",
        },
      },
      channels: { orders: { name: "orders", delivery: "atLeastOnce" } },
      implementations: {
        "may-mail": { kind: "guard", name: "mayMail" },
        notify: { kind: "action", name: "notify", parameters: [{ name: "text", type: "string" }] },
      },
    },
  },
);

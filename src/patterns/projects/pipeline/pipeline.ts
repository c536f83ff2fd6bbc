// Sequential pipeline with compensation: an order holds stock, charges a card and hands over a parcel. One design undoes
// what was done when a late step fails; the other hopes that nothing does.

import { buildProject } from "../../building/build-project.ts";
import type { InvocationSketch, MachineSketch } from "../../building/sketch.ts";
import { attemptTimeout, knownBy, retry, seconds, totalTimeout } from "../../building/words.ts";
import { mapValues } from "../../cures/map-values.ts";
import { redirected } from "../../cures/redirected.ts";
import { withoutKeys } from "../../cures/without-keys.ts";
import type { Pattern } from "../../pattern.ts";
import { pipelineScenarios } from "./pipeline-scenarios.ts";
import { pipelineServices } from "./pipeline-services.ts";

const input = [
  { name: "orderId", type: "string", example: "o-1" },
  { name: "amount", type: "number", example: 49.9 },
];
const failure = { failure: "error.code" };

/** What each step needs: the output of the one before it. */
const inputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  stock: { orderId: "context.orderId" },
  card: { orderId: "context.orderId", amount: "context.amount", holdId: "context.holdId" },
  carrier: { orderId: "context.orderId", chargeId: "context.chargeId" },
};
const passedOn = { holdId: ["string", "''"], chargeId: ["string", "''"] } as const;
const toCharge = { to: "charging-card", assign: { holdId: "output.holdId" } };
const toShip = { to: "shipping", assign: { chargeId: "output.chargeId" } };

/** One step of the pipeline: tried again when the trouble may pass, and known to the service by its key. */
function step(calls: string, key: string, ways: Pick<InvocationSketch, "done" | "failed">): InvocationSketch {
  return {
    calls,
    input: inputs[calls] ?? {},
    policies: [
      totalTimeout(seconds(60)),
      retry(3),
      attemptTimeout(seconds(10)),
      knownBy(`\`${key}-\${context.orderId}\``),
    ],
    ...ways,
  };
}

const order: MachineSketch = {
  name: "Order",
  about: "Each step gates the next. Whatever fails, what was done so far is undone in reverse.",
  input,
  context: {
    orderId: ["string", "input.orderId"],
    amount: ["number", "input.amount"],
    ...passedOn,
    failure: "string | undefined",
  },
  states: {
    "holding-stock": {
      invoke: { hold: step("stock", "hold", { done: toCharge, failed: { to: "undoing", assign: failure } }) },
    },
    "charging-card": {
      tags: ["money"],
      invoke: { charge: step("card", "charge", { done: toShip, failed: { to: "undoing", assign: failure } }) },
    },
    shipping: {
      invoke: { ship: step("carrier", "ship", { done: "in-transit", failed: { to: "undoing", assign: failure } }) },
    },
    "in-transit": {
      on: { delivered: "completed", returned: { to: "undoing", assign: { failure: "'returned'" } } },
    },
    completed: { kind: "final" },
    undoing: {
      invoke: {
        undo: {
          calls: { kind: "compensate", sequence: "reverse" },
          policies: [retry(3, seconds(2)), attemptTimeout(seconds(60))],
          done: "cancelled",
          failed: { to: "needs-a-person", assign: failure },
        },
      },
    },
    cancelled: { kind: "final" },
    "needs-a-person": {
      about: "The compensation itself failed. Nothing is dropped in silence: somebody settles it and says so.",
      tags: ["alert"],
      entry: [{ kind: "log", message: "`Order ${context.orderId} can't be undone: ${context.failure ?? 'unknown'}`" }],
      on: { "settled-by-hand": "closed-by-hand" },
    },
    "closed-by-hand": { kind: "final" },
  },
  notes: {
    "about-pipeline": {
      text: "Use it when the steps have an order and each can be undone. Not when a step can't be taken back (an e-mail, a pick-up): put such a step last. Look at the ledger of “The carrier refuses”: the refund comes before the release of the stock.",
    },
  },
};

const bare: MachineSketch = {
  prefix: "bare",
  name: "Order without compensation",
  about: "The same three steps, and nothing that says what happens when one of them fails.",
  input,
  context: { orderId: ["string", "input.orderId"], amount: ["number", "input.amount"], ...passedOn },
  states: {
    "holding-stock": { invoke: { hold: step("stock", "hold", { done: toCharge }) } },
    "charging-card": { tags: ["money"], invoke: { charge: step("card", "charge", { done: toShip }) } },
    shipping: { invoke: { ship: step("carrier", "ship", { done: "completed" }) } },
    completed: { kind: "final" },
  },
  notes: {
    about: {
      text: "What many pipelines look like on the first day. Run “A declined card leaves the stock on hold” and look at the ledger: nobody will ever release it.",
    },
  },
};

export const pipeline: Pattern = {
  id: "pipeline",
  project: buildProject({
    name: "Sequential pipeline with compensation",
    description:
      "Stock is held, the card is charged, the parcel is shipped. When a late step fails, what was done is undone in reverse; when even that fails, a person is called.",
    machines: { order, bare },
    events: { delivered: {}, returned: {}, "settled-by-hand": {} },
    services: pipelineServices,
    scenarios: pipelineScenarios,
    properties: {
      "every-effect-is-settled": {
        name: "Every effect is wanted or undone",
        machine: "order",
        claim: { kind: "ledgerClean" },
      },
    },
  }),
  cures: [
    {
      name: "the compensation",
      scenarios: ["card-declined", "carrier-refuses", "parcel-returned"],
      remove: (project) => redirected(project, "undoing", "cancelled"),
    },
    {
      name: "the keys of the steps",
      scenarios: ["retry-overlaps", "reply-lost-and-refund-down"],
      remove: withoutKeys,
    },
    {
      name: "the bound of the retries",
      scenarios: ["card-down"],
      remove: (project) => ({
        ...project,
        invocations: mapValues(project.invocations, (invocation) => ({
          ...invocation,
          policies: (invocation.policies ?? []).map((policy) =>
            policy.kind === "retry" ? { ...policy, maxAttempts: 30 } : policy,
          ),
        })),
      }),
    },
  ],
};

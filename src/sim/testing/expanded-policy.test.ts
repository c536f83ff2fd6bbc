// A policy drawn as states does what the policy does: the same way through the drawing at the same times, the same
// requests, the same ledger.

import { expect, test } from "vitest";
import type { ExpandableKind } from "#model/edits/policies/expand-policy.ts";
import { expandPolicy } from "#model/edits/policies/expand-policy.ts";
import type { Fault } from "#model/schema/fault.ts";
import type { Policy } from "#model/schema/policy.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { checkProject } from "#rules/check-project.ts";
import { simulate } from "../simulate.ts";
import { endOf } from "../view/end-of.ts";
import { statusOf } from "../view/ledger-status.ts";

function ordering(policies: readonly Policy[]): Project {
  return buildProject(
    {
      machine: "order",
      context: { failure: "string | undefined" },
      states: {
        paying: {
          after: { 60000: "late" },
          on: { stop: "stopped" },
          invoke: {
            charge: {
              calls: "card",
              policies,
              done: "paid",
              error: [
                { target: "declined", guard: 'error.code === "declined"' },
                {
                  target: "failed",
                  actions: [{ kind: "assign", values: { failure: "`${error.code}: ${error.message}`" } }],
                },
              ],
            },
          },
        },
        paid: { kind: "final" },
        declined: { kind: "final" },
        failed: { kind: "final" },
        late: { kind: "final" },
        stopped: { kind: "final" },
      },
    },
    {
      events: { stop: {} },
      tables: {
        services: {
          card: {
            name: "Card",
            kind: "call",
            latency: { kind: "constant", ms: 300 },
            effect: {},
            errors: [
              { code: "down", class: "transient", probability: 0 },
              { code: "declined", class: "business", probability: 0 },
            ],
          },
        },
      },
    },
  );
}

const card = { kind: "service", service: "card" } as const;
const failing = (code: string, errorClass: string, trigger: Fault["trigger"]): Fault => ({
  kind: "error",
  target: card,
  trigger,
  parameters: { code, class: errorClass },
});
const luck: Readonly<Record<string, readonly Fault[]>> = {
  "nothing breaks": [],
  "down at first": [failing("down", "transient", { kind: "range", from: 1, to: 2 })],
  "down for good": [failing("down", "transient", { kind: "always" })],
  declined: [
    failing("declined", "business", { kind: "nth", n: 2 }),
    failing("down", "transient", { kind: "nth", n: 1 }),
  ],
  "reply lost": [{ kind: "responseLost", target: card, trigger: { kind: "nth", n: 1 } }],
  hangs: [{ kind: "hang", target: card, trigger: { kind: "always" } }],
  slow: [{ kind: "latency", target: card, trigger: { kind: "everyNth", n: 2 }, parameters: { ms: 700 } }],
};

const retry: Policy = {
  kind: "retry",
  maxAttempts: 4,
  initialDelayMs: 100,
  backoff: "exponential",
  multiplier: 3,
  maxDelayMs: 500,
};
const attemptTimeout: Policy = { kind: "attemptTimeout", ms: 800 };
const totalTimeout: Policy = { kind: "totalTimeout", ms: 2_100 };
const stacks: Readonly<
  Record<string, { readonly policies: readonly Policy[]; readonly expands: readonly ExpandableKind[] }>
> = {
  retry: { policies: [retry], expands: ["retry"] },
  "retry of what is transient": {
    policies: [{ ...retry, backoff: "linear", retryOn: ["transient"] }],
    expands: ["retry"],
  },
  "retry, but not of what was declined": {
    policies: [{ ...retry, backoff: "constant", noRetryOn: ["business"] }],
    expands: ["retry"],
  },
  "a timeout": { policies: [attemptTimeout], expands: ["attemptTimeout"] },
  "retry around a timeout": { policies: [retry, attemptTimeout], expands: ["retry", "attemptTimeout"] },
  "a timeout around retry around a timeout": {
    policies: [totalTimeout, retry, attemptTimeout],
    expands: ["totalTimeout", "retry", "attemptTimeout"],
  },
  "retry with a key": {
    policies: [retry, attemptTimeout, { kind: "idempotencyKey", key: "'order-1'" }],
    expands: ["retry"],
  },
};

function expanded(project: Project, kinds: readonly ExpandableKind[]): Project {
  let drawn = project;
  for (const policy of kinds) {
    const done = expandPolicy(drawn, { invocation: "charge", policy });
    if (!done.ok) throw new Error(done.error.message);
    drawn = done.value;
  }
  return drawn;
}

function outcome(original: Project, project: Project, scenario: Scenario) {
  const trace = simulate(project, scenario);
  const end = endOf(trace);
  const [root] = [...end.instances.values()];
  const known = (id: string) => Object.hasOwn(original.states, id);
  const way = trace.records.flatMap((record) =>
    record.kind === "step" && record.entered.some(known) ? [[record.t, record.entered.filter(known)]] : [],
  );
  return {
    way,
    status: root?.status,
    active: root?.active.filter(known),
    failure: root?.context.failure,
    requests: trace.records.flatMap(({ kind, t }) => (kind === "serving" ? [t] : [])),
    ledger: [...end.ledger.values()].map((line) => statusOf(line, end.instances.get(line.instance))),
  };
}

test.each(Object.keys(stacks))("does the same drawn as states: %s", (name) => {
  const { policies, expands } = stacks[name] as (typeof stacks)[string];
  const project = ordering(policies);
  const drawn = expanded(project, expands);
  expect(checkProject(drawn).filter(({ severity }) => severity === "error")).toEqual([]);
  for (const [what, faults] of Object.entries(luck))
    for (const events of [[], [{ atMs: 350, event: "stop" }]]) {
      const scenario: Scenario = { name: what, machine: "order", seed: 1, faults: [...faults], events };
      expect([what, outcome(project, drawn, scenario)]).toEqual([what, outcome(project, project, scenario)]);
    }
});

test("does the same where nothing is drawn for a failure", () => {
  const project = ordering([retry]);
  const transitions = Object.entries(project.transitions).filter(
    ([, { trigger }]) => trigger.kind !== "invocationError",
  );
  const bare = { ...project, transitions: Object.fromEntries(transitions) };
  const scenario: Scenario = { name: "Down", machine: "order", seed: 1, faults: [...(luck["down for good"] ?? [])] };
  expect(outcome(bare, expanded(bare, ["retry"]), scenario)).toEqual(outcome(bare, bare, scenario));
  expect(outcome(bare, bare, scenario).status).toBe("error");
});

test.each([
  ["an inner policy", [attemptTimeout, retry], "retry", "stands inside of"],
  ["a random wait", [{ ...retry, jitter: { kind: "full" } }], "retry", "jitter to none"],
  ["a budget", [{ ...retry, budget: { tokens: 3, earn: 0.1 } }], "retry", "budget"],
  ["what is not there", [retry], "totalTimeout", "no policy"],
] as const)("does not draw %s, and says what to do", (_, policies, policy, words) => {
  const done = expandPolicy(ordering(policies as readonly Policy[]), { invocation: "charge", policy });
  expect(done.ok ? "" : done.error.message).toContain(words);
});

test("knows a payment that was done twice by a drawn retry, and not one that was meant twice", () => {
  const drawn = expanded(ordering([retry, attemptTimeout]), ["retry", "attemptTimeout"]);
  const lost: Scenario = { name: "Lost", machine: "order", seed: 1, faults: [...(luck["reply lost"] ?? [])] };
  expect(outcome(drawn, drawn, lost).ledger).toEqual(["committed", "doubled"]);
  const loop = buildProject(
    {
      machine: "order",
      states: {
        paying: { on: { more: "paying" }, invoke: { charge: { calls: "card", done: "open" } } },
        open: { on: { more: "paying" } },
      },
    },
    { events: { more: {} }, tables: { services: { card: { name: "Card", kind: "call", effect: {} } } } },
  );
  const twice: Scenario = { name: "Twice", machine: "order", seed: 1, events: [{ atMs: 5_000, event: "more" }] };
  expect(outcome(loop, loop, twice).ledger).toEqual(["committed", "committed"]);
});

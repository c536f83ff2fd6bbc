// Insurance claim: money is set aside, documents are waited for, people approve, and the claim is paid or closed. The
// design without a deadline waits for ever, and so does the money.

import { buildProject } from "../../building/build-project.ts";
import type { InvocationSketch, MachineSketch, Ways } from "../../building/sketch.ts";
import { attemptTimeout, knownBy, retry, seconds } from "../../building/words.ts";
import type { Pattern } from "../../pattern.ts";
import { claimScenarios } from "./claim-scenarios.ts";
import { claimServices } from "./claim-services.ts";

const input = [
  { name: "claimId", type: "string", example: "c-1" },
  { name: "documents", type: "number", example: 2, description: "How many documents are needed." },
];
const passed = { claimId: "context.claimId" };
const toPerson: Ways = { to: "needs-a-person", assign: { failure: "error.code" } };
const policies = [retry(4), attemptTimeout(seconds(20))];
const oneLess: Ways = [
  { when: "context.missing > 1", assign: { missing: "context.missing - 1" } },
  { to: "assessing", assign: { missing: "0" } },
];

function approval(name: string, calls: string, yes: Ways): Readonly<Record<string, InvocationSketch>> {
  const accepted = (Array.isArray(yes) ? yes : [yes]) as readonly { to: string; when?: string }[];
  const guarded = accepted.map(({ to, when }) => ({
    to,
    when: when === undefined ? "output.isApproved" : `output.isApproved && ${when}`,
  }));
  return {
    [`ask-${calls}`]: {
      name,
      calls,
      input: { ...passed, amount: "context.amount" },
      done: [...guarded, "closing"],
      failed: toPerson,
    },
  };
}

const claim: MachineSketch = {
  name: "Claim",
  input,
  context: {
    claimId: ["string", "input.claimId"],
    missing: ["number", "input.documents"],
    amount: ["number", "0"],
    failure: ["string", "''"],
  },
  states: {
    reserving: {
      invoke: {
        reserve: {
          calls: "reserve-money",
          input: passed,
          policies: [...policies, knownBy("`reserve-${context.claimId}`")],
          done: "documents",
          failed: toPerson,
        },
      },
    },
    documents: {
      states: {
        collecting: { after: { "14 * 24 * 60 * 60 * 1000": "reminded" } },
        reminded: {
          entry: [{ kind: "log", message: "`Still missing for ${context.claimId}: ${context.missing}`" }],
          after: { "30 * 24 * 60 * 60 * 1000": "too-late" },
        },
        "too-late": { kind: "final" },
      },
      on: { "document-received": oneLess, "claim-withdrawn": "closing" },
      finished: "closing",
    },
    assessing: {
      invoke: {
        assess: {
          calls: "assessor",
          input: passed,
          policies,
          done: { to: "first-approval", assign: { amount: "output.amount" } },
          failed: toPerson,
        },
      },
    },
    "first-approval": {
      invoke: approval("Adjuster", "adjuster", [
        { to: "second-approval", when: "context.amount > 5000" },
        { to: "paying" },
      ]),
    },
    "second-approval": { invoke: approval("Manager", "manager", { to: "paying" }) },
    paying: {
      tags: ["money"],
      invoke: {
        pay: {
          calls: "payout",
          input: { ...passed, amount: "context.amount" },
          policies: [...policies, knownBy("`pay-${context.claimId}`")],
          done: "settled",
          failed: toPerson,
        },
      },
    },
    settled: { kind: "final" },
    closing: {
      about: "Nothing is paid: the money that was set aside is free again.",
      invoke: {
        release: { calls: { kind: "compensate", sequence: "reverse" }, policies, done: "closed", failed: toPerson },
      },
    },
    closed: { kind: "final" },
    "needs-a-person": { tags: ["alert"], on: { "settled-by-hand": "closed-by-hand" } },
    "closed-by-hand": { kind: "final" },
  },
  notes: {
    "about-the-claim": {
      text: "Use it when people and papers set the pace. Every wait has an end: a reminder, a deadline, a way out. Not when a machine answers within seconds: a timeout and a retry are enough there. Look at “The customer never answers”: forty-four days in a second, and the reserve is free again.",
    },
  },
};

const bare: MachineSketch = {
  prefix: "bare",
  name: "Claim without deadlines",
  input,
  context: { claimId: ["string", "input.claimId"], missing: ["number", "input.documents"] },
  states: {
    reserving: { invoke: { reserve: { calls: "reserve-money", input: passed, policies, done: "collecting" } } },
    collecting: {
      on: {
        "document-received": [
          { when: "context.missing > 1", assign: { missing: "context.missing - 1" } },
          { to: "complete", assign: { missing: "0" } },
        ],
      },
    },
    complete: { kind: "final" },
  },
  notes: {
    "about-the-claim": {
      text: "Somebody will send the papers, surely. Run “The reserve waits for ever” and look at the ledger after a year.",
    },
  },
};

export const claimPattern: Pattern = {
  id: "claim",
  project: buildProject({
    name: "Insurance claim with documents and approvals",
    description:
      "Documents trickle in, one or two people approve, money is set aside and paid or set free. Every wait for a person has a reminder and an end.",
    machines: { claim, "bare-claim": bare },
    events: { "document-received": {}, "claim-withdrawn": {}, "settled-by-hand": {} },
    services: claimServices,
    scenarios: claimScenarios,
  }),
  cures: [
    {
      name: "the deadlines",
      scenarios: ["never-answers"],
      remove: (project) => ({
        ...project,
        transitions: Object.fromEntries(
          Object.entries(project.transitions).filter(([, { trigger }]) => trigger.kind !== "after"),
        ),
      }),
    },
  ],
};

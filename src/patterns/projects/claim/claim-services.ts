import type { Service } from "#model/schema/service.ts";
import { hours, once, transientError, usually } from "../../building/words.ts";

const claimId = { name: "claimId", type: "string" };
const amount = { name: "amount", type: "number" };

function person(name: string, medianHours: number): Service {
  return {
    name,
    kind: "human",
    input: [claimId, amount],
    output: "{ isApproved: boolean }",
    sample: "{ isApproved: input.amount < 20000 }",
    latency: usually(hours(medianHours), hours(medianHours * 6)),
  };
}

export const claimServices: Readonly<Record<string, Service>> = {
  "reserve-money": {
    name: "Reserve money",
    kind: "call",
    input: [claimId],
    latency: usually(120, 900),
    errors: [transientError("unavailable", 0.005)],
    effect: once("input.claimId", "free-money"),
  },
  "free-money": {
    name: "Free the reserve",
    kind: "call",
    input: [claimId],
    latency: usually(120, 900),
    errors: [transientError("unavailable", 0.005)],
    effect: once("input.claimId"),
  },
  assessor: {
    name: "Assessor",
    kind: "call",
    input: [claimId],
    output: "{ amount: number }",
    sample: "{ amount: input.claimId === 'c-large' ? 9000 : input.claimId === 'c-huge' ? 50000 : 1200 }",
    latency: usually(2_000, 9_000),
    errors: [transientError("unavailable", 0.01)],
    costPerCall: 0.2,
  },
  adjuster: person("Adjuster", 5),
  manager: { ...person("Manager", 20), sample: "{ isApproved: input.amount < 40000 }" },
  payout: {
    name: "Payout",
    kind: "call",
    input: [claimId, amount],
    latency: usually(800, 6_000),
    errors: [transientError("unavailable", 0.01)],
    effect: {},
    costPerCall: 0.1,
  },
};

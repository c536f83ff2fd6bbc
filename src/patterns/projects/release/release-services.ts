import type { Service } from "#model/schema/service.ts";
import { businessError, hours, minutes, seconds, transientError, usually } from "../../building/words.ts";

const input = [{ name: "releaseId", type: "string" }];

function call(name: string, medianMs: number, more: Partial<Service> = {}): Service {
  return {
    name,
    kind: "call",
    input,
    latency: usually(medianMs, medianMs * 3),
    errors: [transientError("unavailable", 0.01)],
    ...more,
  };
}

export const releaseServices: Readonly<Record<string, Service>> = {
  "deploy-development": call("Deploy to development", minutes(1), { effect: { undoneBy: "clear-development" } }),
  "clear-development": call("Clear development", seconds(20), { effect: {} }),
  "smoke-tests": call("Smoke tests", minutes(1), { errors: [businessError("doesNotStart", 0.02)] }),
  "deploy-staging": call("Deploy to staging", minutes(2), { effect: { undoneBy: "clear-staging" } }),
  "clear-staging": call("Clear staging", seconds(40), { effect: {} }),
  "deploy-production": call("Deploy to production", minutes(3), { effect: { undoneBy: "roll-back" }, costPerCall: 2 }),
  "roll-back": call("Roll back production", minutes(1), { effect: {} }),
  "test-machines": call("Test machines", seconds(30), { servers: 4, costPerCall: 0.4 }),
  "browser-tests": call("Browser tests", minutes(6), { errors: [businessError("testsFailed", 0.03)] }),
  "load-tests": call("Load tests", minutes(9), { errors: [businessError("tooSlow", 0.02)] }),
  health: call("Health of production", minutes(5), { errors: [businessError("unhealthy", 0.02)] }),
  "release-manager": {
    name: "Release manager",
    kind: "human",
    input,
    output: "{ isApproved: boolean }",
    sample: "{ isApproved: true }",
    latency: usually(hours(1), hours(12)),
  },
  chat: {
    name: "Chat",
    kind: "call",
    input: [{ name: "text", type: "string" }],
    latency: usually(150, 900),
    effect: {},
  },
};

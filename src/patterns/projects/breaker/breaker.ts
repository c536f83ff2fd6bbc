// Circuit breaker and fallback in front of a flaky service: a page asks for recommendations again and again. When the
// service is ill, it is left alone for a while, and the page shows what it has.

import { buildProject } from "../../building/build-project.ts";
import type { MachineSketch } from "../../building/sketch.ts";
import { attemptTimeout, retry, seconds, transientError, usually } from "../../building/words.ts";
import { mapValues } from "../../cures/map-values.ts";
import type { Pattern } from "../../pattern.ts";
import { breakerScenarios } from "./breaker-scenarios.ts";

const input = [{ name: "views", type: "number", example: 20 }];
const showing: MachineSketch["states"] = {
  showing: {
    after: { "2 * 1000": [{ to: "asking", when: "context.seen < context.views" }, "left"] },
  },
  left: { kind: "final" },
};

const page: MachineSketch = {
  name: "Page",
  input,
  context: { views: ["number", "input.views"], seen: ["number", "0"], fallbacks: ["number", "0"] },
  states: {
    asking: {
      invoke: {
        recommend: {
          calls: "recommendations",
          input: { visitor: "'v-1'" },
          policies: [
            { kind: "fallback", output: "{ items: ['bestsellers'], isFallback: true }" },
            {
              kind: "circuitBreaker",
              window: { kind: "calls", calls: 4 },
              minimumCalls: 2,
              failureRate: 50,
              openMs: seconds(15),
              halfOpenCalls: 1,
            },
            attemptTimeout(800),
          ],
          done: {
            to: "showing",
            assign: { seen: "context.seen + 1", fallbacks: "context.fallbacks + (output.isFallback ? 1 : 0)" },
          },
        },
      },
    },
    ...showing,
  },
  notes: {
    "about-the-page": {
      text: "Use it for answers that are nice to have. Not for what must be right (a price, a balance): an old answer there is a wrong one. Look at the breaker's lane in “An ill service is left alone”: closed, open, half open, closed.",
    },
  },
};

const bare: MachineSketch = {
  prefix: "bare",
  name: "Page that waits",
  input,
  context: { views: ["number", "input.views"], seen: ["number", "0"] },
  states: {
    asking: {
      invoke: {
        recommend: {
          calls: "recommendations",
          input: { visitor: "'v-1'" },
          policies: [retry(5)],
          done: { to: "showing", assign: { seen: "context.seen + 1" } },
          failed: "error-page",
        },
      },
    },
    ...showing,
    "error-page": { kind: "final" },
  },
  notes: {
    "about-the-page": {
      text: "It trusts that an answer comes, and asks five times where one is refused. Run “The page hangs with its service”.",
    },
  },
};

export const breakerPattern: Pattern = {
  id: "breaker",
  project: buildProject({
    name: "Circuit breaker and fallback",
    description:
      "In front of a flaky service stand a timeout, a breaker and a fallback: the page answers in time whatever the service does, and the service is not asked while it is ill.",
    machines: { page, "bare-page": bare },
    services: {
      recommendations: {
        name: "Recommendations",
        kind: "call",
        input: [{ name: "visitor", type: "string" }],
        output: "{ items: string[]; isFallback: boolean }",
        sample: "{ items: ['tea', 'pot'], isFallback: false }",
        latency: usually(120, 700),
        errors: [transientError("unavailable", 0.02)],
        costPerCall: 0.001,
      },
    },
    scenarios: breakerScenarios,
  }),
  cures: [
    {
      name: "the breaker, the timeout and the fallback",
      scenarios: ["left-alone", "ill-twice"],
      remove: (project) => ({
        ...project,
        invocations: mapValues(project.invocations, (invocation, id) =>
          id === "recommend" ? { ...invocation, policies: [] } : invocation,
        ),
      }),
    },
  ],
};

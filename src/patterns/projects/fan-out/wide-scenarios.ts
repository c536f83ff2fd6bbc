// Ten branches that all go through one place: what was quick with two is not with ten.

import type { Scenario } from "#model/schema/scenario.ts";
import { endsIn, fault, holds, seconds, service, within } from "../../building/words.ts";

const ten = (needed: number) => ({ machine: "ten-quotes", seed: 1, input: { part: "bolt", needed } });

const quick = fault("latency", service("workshop"), undefined, { factor: 0, ms: 100 });

export const wideScenarios: Readonly<Record<string, Scenario>> = {
  "ten-and-all-are-needed": {
    name: "Ten branches, and all are needed",
    description:
      "The workshop serves two at a time, and the others wait for their turn. With two branches nobody noticed; with ten the deadline comes first.",
    ...ten(10),
    expectations: [endsIn("ten-some-answers"), holds("context.answers > 2 && context.answers < 10")],
  },
  "ten-and-two-are-enough": {
    name: "Ten branches, and two are enough",
    description: "The same ten, joined after the first two: the others are cancelled, and the workshop is free again.",
    ...ten(2),
    expectations: [endsIn("ten-enough"), holds("context.answers === 2"), within(seconds(4))],
  },
  "ten-quick-ones": {
    name: "Ten quick branches",
    ...ten(10),
    faults: [quick],
    expectations: [endsIn("ten-enough"), holds("context.answers === 10"), within(seconds(3))],
  },
  "ten-refusals": {
    name: "The workshop has none of it",
    ...ten(1),
    faults: [quick, fault("error", service("workshop"), undefined, { code: "noStock", class: "business" })],
    expectations: [endsIn("ten-too-few")],
  },
  "ten-without-an-answer": {
    name: "The workshop does not answer",
    ...ten(1),
    faults: [fault("hang", service("workshop"))],
    expectations: [endsIn("ten-too-few"), within(seconds(6))],
  },
};

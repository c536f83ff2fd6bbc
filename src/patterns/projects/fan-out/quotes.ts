// Three suppliers are asked at once. How many answers are enough is part of the input: one (any), two (k of n), all. The
// others are cancelled then; a deadline takes what there is.

import type { MachineSketch, StateSketch } from "../../building/sketch.ts";
import { attemptTimeout, retry, seconds } from "../../building/words.ts";

export const quotes: MachineSketch = {
  name: "Quotes",
  about: "Scatter and gather with a join of any, k of n or all.",
  input: [
    { name: "part", type: "string", example: "bolt" },
    { name: "needed", type: "number", example: 2, description: "1 for any, 2 for two of three, 3 for all." },
  ],
  context: {
    part: ["string", "input.part"],
    needed: ["number", "input.needed"],
    answers: ["number", "0"],
    lowest: ["number", "1000000"],
    silent: ["number", "0"],
  },
  states: {
    asking: {
      kind: "parallel",
      states: {
        "north-branch": supplierBranch("north"),
        "south-branch": supplierBranch("south"),
        "west-branch": supplierBranch("west"),
      },
      always: [
        { to: "enough", when: "context.answers >= context.needed" },
        { to: "too-few", when: "context.silent > 3 - context.needed" },
      ],
      after: {
        "5 * 1000": [{ to: "some-answers", when: "context.answers > 0" }, "too-few"],
      },
    },
    enough: { kind: "final" },
    "some-answers": { kind: "final", about: "Partial completion: the deadline came before enough answers did." },
    "too-few": { kind: "final" },
  },
  notes: {
    "about-quotes": {
      text: "How many answers are enough is a number, not a drawing: three branches or thirty, the join is the same. Leaving the state cancels the suppliers that have not answered; what they say later is recorded and changes nothing.",
    },
  },
};

function supplierBranch(supplier: string): StateSketch {
  return {
    states: {
      [`asking-${supplier}`]: {
        invoke: {
          [`ask-${supplier}`]: {
            calls: supplier,
            input: { part: "context.part" },
            policies: [retry(2), attemptTimeout(seconds(8))],
            done: {
              to: `${supplier}-answered`,
              assign: { answers: "context.answers + 1", lowest: "Math.min(context.lowest, output.price)" },
            },
            failed: { to: `${supplier}-silent`, assign: { silent: "context.silent + 1" } },
          },
        },
      },
      [`${supplier}-answered`]: { kind: "final" },
      [`${supplier}-silent`]: { kind: "final" },
    },
  };
}

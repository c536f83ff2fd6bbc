// Suppliers are asked at once. How many answers are enough is part of the input: one (any), some (k of n), all. The others
// are cancelled then; a deadline takes what there is.

import type { MachineSketch, StateSketch } from "../../building/sketch.ts";
import { attemptTimeout, retry, seconds } from "../../building/words.ts";

interface Design {
  readonly prefix?: string;
  readonly name: string;
  readonly about: string;
  /** The service that each branch asks, by what the branch is called. */
  readonly branches: Readonly<Record<string, string>>;
  readonly note: string;
}

export function quotes({ prefix, name, about, branches, note }: Design): MachineSketch {
  const all = Object.keys(branches).length;
  return {
    ...(prefix ? { prefix } : {}),
    name,
    about,
    input: [
      { name: "part", type: "string", example: "bolt" },
      { name: "needed", type: "number", example: 2, description: `1 for any, ${all} for all, or how many between.` },
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
        states: Object.fromEntries(
          Object.entries(branches).map(([branch, supplier]) => [`${branch}-branch`, supplierBranch(branch, supplier)]),
        ),
        always: [
          { to: "enough", when: "context.answers >= context.needed" },
          { to: "too-few", when: `context.silent > ${all} - context.needed` },
        ],
        after: {
          "5 * 1000": [{ to: "some-answers", when: "context.answers > 0" }, "too-few"],
        },
      },
      enough: { kind: "final" },
      "some-answers": { kind: "final", about: "Partial completion: the deadline came before enough answers did." },
      "too-few": { kind: "final" },
    },
    notes: { "about-quotes": { text: note } },
  };
}

function supplierBranch(branch: string, supplier: string): StateSketch {
  return {
    states: {
      [`asking-${branch}`]: {
        invoke: {
          [`ask-${branch}`]: {
            calls: supplier,
            input: { part: "context.part" },
            policies: [retry(2), attemptTimeout(seconds(8))],
            done: {
              to: `${branch}-answered`,
              assign: { answers: "context.answers + 1", lowest: "Math.min(context.lowest, output.price)" },
            },
            failed: { to: `${branch}-silent`, assign: { silent: "context.silent + 1" } },
          },
        },
      },
      [`${branch}-answered`]: { kind: "final" },
      [`${branch}-silent`]: { kind: "final" },
    },
  };
}

import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Id } from "../schema/common.ts";
import type { Project } from "../schema/project.ts";
import { machineFinder } from "./machine-finder.ts";

const ids = ["a", "b", "c", "d", "e", "f"];
const anyId = fc.constantFrom(...ids);
const parents = fc.dictionary(anyId, fc.option(fc.constantFrom(...ids, "gone")));
const roots = fc.array(fc.constantFrom(...ids, "gone"), { maxLength: 3 });

/** Each machine takes what lies under its root, unless an earlier one has. */
function plainly({ machines, states }: Project, wanted: Id): Id | undefined {
  for (const [machine, { root }] of Object.entries(machines)) {
    const taken = new Set(Object.hasOwn(states, root) ? [root] : []);
    for (const around of taken)
      for (const [id, { parent }] of Object.entries(states)) if (parent === around) taken.add(id);
    if (taken.has(wanted)) return machine;
  }
  return undefined;
}

test("finds the machine of each state that going down from the roots would, in circles and under other machines too", () => {
  fc.assert(
    fc.property(parents, roots, fc.shuffledSubarray(ids), (tree, rootIds, asked) => {
      const states = Object.fromEntries(Object.entries(tree).map(([id, parent]) => [id, { parent }]));
      const machines = Object.fromEntries(rootIds.map((root, at) => [`machine-${at}`, { root }]));
      const project = { states, machines } as unknown as Project;
      const machineOf = machineFinder(project);
      for (const id of asked) expect([id, machineOf(id)]).toEqual([id, plainly(project, id)]);
    }),
  );
});

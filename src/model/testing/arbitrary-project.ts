// Valid documents for property tests. A document is drawn from a list of numbers; shrinking the list makes the document
// smaller, because a list that has run out goes on with the simplest choice.

import * as fc from "fast-check";
import type { Project } from "../schema/project.ts";
import { chooserFromNumbers } from "./chooser.ts";
import { drawProject, type ProjectSize } from "./draw-project.ts";

const usualSize: ProjectSize = { states: 14, depth: 4, machines: 2, transitions: 3, oddNames: true };

export function arbitraryProject(size: Partial<ProjectSize> = {}): fc.Arbitrary<Project> {
  const wanted = { ...usualSize, ...size };
  const most = 40 * wanted.states * wanted.machines;
  const choices = fc.array(fc.nat({ max: 0xffff }), { minLength: 8 * wanted.states, maxLength: most, size: "max" });
  return choices.map((numbers) => drawProject(chooserFromNumbers(numbers), wanted));
}

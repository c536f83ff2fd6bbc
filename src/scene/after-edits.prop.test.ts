import * as fc from "fast-check";
import { expect, test } from "vitest";
import { editNames, performDrawnEdit } from "#model/edits/testing/draw-arguments.ts";
import type { Project } from "#model/schema/project.ts";
import { arbitraryProject } from "#model/testing/arbitrary-project.ts";
import { chooserFromNumbers } from "#model/testing/chooser.ts";
import type { Scene } from "./scene.ts";
import { sceneOf } from "./scene-of.ts";
import { forgetLastScenes } from "./testing/forget-last-scenes.ts";

const choices = fc.array(fc.nat({ max: 0xffff }), { minLength: 25, maxLength: 60 });
const oneEdit = fc.record({ name: fc.constantFrom(...editNames), choices });

test("draws after any edits what it would draw of the same document at first", () => {
  fc.assert(
    fc.property(arbitraryProject(), fc.array(oneEdit, { minLength: 2, maxLength: 10 }), (start, edits) => {
      let project: Project = start;
      const drawn: { readonly name: string; readonly project: Project; readonly scenes: unknown }[] = [];
      forgetLastScenes();
      for (const { name, choices: numbers } of edits) {
        const { result } = performDrawnEdit(chooserFromNumbers(numbers), project, name);
        if (result.ok) project = result.value;
        drawn.push({ name, project, scenes: scenesOf(project) });
      }
      for (const step of drawn) {
        forgetLastScenes();
        expect([step.name, step.scenes]).toEqual([step.name, scenesOf(structuredClone(step.project))]);
      }
    }),
    { numRuns: 8 },
  );
});

function scenesOf(project: Project): unknown {
  return Object.keys(project.machines).map((machine) => plain(sceneOf(project, machine)));
}

function plain({ states, edges, initialMarks, notes, bounds }: Scene): unknown {
  return { states: [...states.values()], edges: [...edges.values()], initialMarks, notes, bounds };
}

import { generateProject } from "#model/testing/generated-project.ts";
import { sceneOf } from "../scene-of.ts";

/** Draws so many other machines that nothing of the last scenes is remembered. */
export function forgetLastScenes(): void {
  const project = generateProject({ states: 3, depth: 1, transitionsPerState: 1, seed: 1 });
  for (let at = 0; at < 13; at++) {
    const machines = { [`machine-${at}`]: { name: "Other", root: "root" } };
    sceneOf({ ...project, machines }, `machine-${at}`);
  }
}

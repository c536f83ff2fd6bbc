import type { Project } from "#model/schema/project.ts";
import { faceOf } from "./face-of.ts";

const atOnce = 20;

/** What is written on all states, in pieces: of a big document that is half of what its first picture takes. */
export function* facesAhead(project: Project): Generator<void, void> {
  let faces = 0;
  for (const [id, state] of Object.entries(project.states)) {
    faceOf(project, id, state);
    faces += 1;
    if (faces % atOnce === 0) yield;
  }
}

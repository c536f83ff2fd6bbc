import type { Project } from "#model/schema/project.ts";

const most = 200;
const known = new WeakMap<Project["states"], boolean>();

/** Whether so much is in it that what is around the drawing can't be drawn in one task with it. */
export function isBig({ states }: Project): boolean {
  const before = known.get(states);
  if (before !== undefined) return before;
  const answer = Object.keys(states).length > most;
  known.set(states, answer);
  return answer;
}

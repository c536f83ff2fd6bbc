import type { Project } from "#model/schema/project.ts";

const known = new WeakMap<Project, readonly unknown[]>();

/** The tables whose records are named by states and transitions. While they are the same, the words are the same. */
export function namesIn(project: Project): readonly unknown[] {
  const there = known.get(project);
  if (there) return there;
  const { events, implementations, services, channels, machines, invocations } = project;
  const names = [events, implementations, services, channels, machines, invocations];
  known.set(project, names);
  return names;
}

export function sameItems(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left === right || (left.length === right.length && left.every((item, at) => Object.is(item, right[at])));
}

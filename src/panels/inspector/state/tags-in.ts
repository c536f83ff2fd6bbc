import type { Project } from "#model/schema/project.ts";

let last: { readonly states: Project["states"]; readonly tags: readonly string[] } | undefined;

/** All tags of a project, in order. */
export function tagsIn(states: Project["states"]): readonly string[] {
  if (last?.states === states) return last.tags;
  const found = new Set<string>();
  for (const id of Object.keys(states)) for (const tag of states[id]?.tags ?? []) found.add(tag);
  const tags = [...found].sort();
  last = { states, tags };
  return tags;
}

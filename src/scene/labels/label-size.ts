import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Transition } from "#model/schema/transition.ts";
import { type LabelText, labelOf, prioritiesOf } from "./label-of.ts";

const priorityWidth = 18;

/** Of the words, with the number that says when they are asked. */
export function sizeOfWords(text: LabelText, priority: number | undefined): { width: number; height: number } {
  return { width: text.width + (priority === undefined ? 0 : priorityWidth), height: text.height };
}

export function priorityOf(project: Project, id: Id, { source }: Transition): number | undefined {
  const rivals = indexOf(project).transitionsFrom(source);
  return rivals.length < 2 ? undefined : prioritiesOf(rivals).get(id);
}

export function labelSize(project: Project, id: Id, transition: Transition): { width: number; height: number } {
  return sizeOfWords(labelOf(project, transition), priorityOf(project, id, transition));
}

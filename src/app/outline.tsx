import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { StateKind } from "#model/schema/state.ts";

const marks: Readonly<Record<StateKind, { mark: string; word: string }>> = {
  atomic: { mark: "○", word: "state" },
  compound: { mark: "▢", word: "contains states" },
  parallel: { mark: "‖", word: "parallel" },
  final: { mark: "◉", word: "final" },
  history: { mark: "H", word: "history" },
};

/** The states inside one, as a nested list. The loader bounds how deep it can go. */
export function Outline({ project, parent }: { project: Project; parent: Id }) {
  const children = indexOf(project).childrenOf(parent);
  if (children.length === 0) return null;
  return (
    <ul className="ml-2 border-l border-line pl-3">
      {children.map(({ id, record }) => (
        <li key={id} className="py-0.5">
          <span aria-hidden="true" className="inline-block w-5 text-quiet">
            {marks[record.kind].mark}
          </span>
          {record.name} <span className="text-sm text-quiet">{marks[record.kind].word}</span>
          <Outline project={project} parent={id} />
        </li>
      ))}
    </ul>
  );
}

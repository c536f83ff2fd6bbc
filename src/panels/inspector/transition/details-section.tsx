// Priority among the transitions of the same state, and a description.

import { indexOf } from "#model/queries/project-index.ts";
import { stateName } from "#model/queries/shown-names.ts";
import type { Id } from "#model/schema/common.ts";
import type { Transition } from "#model/schema/transition.ts";
import { perform } from "#stores/project-store.ts";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/transition.ts";
import { attempt } from "../fields/attempt.ts";
import { BoundText } from "../fields/bound-text.tsx";
import { useProject } from "../use-project.ts";

export function DetailsSection({ id, transition }: { readonly id: Id; readonly transition: Transition }) {
  const project = useProject();
  const siblings = indexOf(project).transitionsFrom(transition.source);
  const position = siblings.findIndex((one) => one.id === id);
  return (
    <Section title={words.details}>
      {siblings.length > 1 && (
        <SelectField
          label={words.priority}
          value={String(position)}
          choices={siblings.map((_, at) => ({
            value: String(at),
            label: words.priorityOf(at + 1, siblings.length, stateName(project, transition.source)),
          }))}
          hint={words.priorityHint}
          onChoose={(at) => perform("reorderTransition", { transition: id, position: Number(at) })}
        />
      )}
      <BoundText
        path={["transitions", id, "description"]}
        label={commonWords.description}
        value={transition.description ?? ""}
        multiline
        onCommit={(description) => attempt("setTransitionDetails", { transition: id, description })}
      />
    </Section>
  );
}

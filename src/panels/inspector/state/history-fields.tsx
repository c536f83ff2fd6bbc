import { isInside } from "#model/queries/hierarchy.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { StateOf } from "#model/schema/state.ts";
import { perform } from "#stores/project-store.ts";
import { SelectField } from "#ui/select-field.tsx";
import { words } from "#words/inspector/state.ts";
import { StateList } from "../fields/state-list.tsx";
import { useProject } from "../use-project.ts";

/** How much a history state remembers, and where it leads when there is nothing to remember. */
export function HistoryFields({ id, state }: { readonly id: Id; readonly state: StateOf<"history"> }) {
  const project = useProject();
  const machine = indexOf(project).machineOf(id);
  const { parent } = state;
  return (
    <>
      <SelectField
        label={words.remembers}
        value={state.depth}
        choices={[
          { value: "shallow", label: words.shallow },
          { value: "deep", label: words.deep },
        ]}
        onChoose={(depth) => perform("setHistory", { state: id, depth })}
      />
      <StateList
        label={words.otherwise}
        addLabel={words.addDefault}
        machine={machine}
        states={state.defaults ?? []}
        isOffered={(other) => other !== id && parent !== null && isInside(project, other, parent)}
        hint={state.defaults ? undefined : words.otherwiseHint}
        onChange={(defaults) => perform("setHistory", { state: id, defaults })}
      />
    </>
  );
}

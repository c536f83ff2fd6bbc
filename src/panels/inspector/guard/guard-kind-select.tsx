import { asOneStep, currentProject, perform } from "#stores/project-store.ts";
import { SelectField } from "#ui/select-field.tsx";
import { words as kindWords } from "#words/inspector/kinds.ts";
import { words } from "#words/inspector/transition.ts";
import { choicesOf } from "../fields/choices-of.ts";
import type { GuardKind, GuardKindSelectProps } from "./guard-form.ts";
import { guardKinds } from "./guard-kinds.ts";

const choices = choicesOf(words.guardKinds);

export function GuardKindSelect({ guard, machine, onChange, label, layout }: GuardKindSelectProps) {
  function choose(kind: GuardKind): void {
    asOneStep(() => {
      const convert = () => guardKinds[kind].from(guard, currentProject(), machine);
      if (!convert() && kind === "named")
        perform("createRecord", {
          table: "implementations",
          record: { kind: "guard", name: kindWords.newNames.guards },
        });
      const next = convert();
      if (next) onChange(next);
    });
  }
  return <SelectField label={label} layout={layout} value={guard.kind} choices={choices} onChoose={choose} />;
}

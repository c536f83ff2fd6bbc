import { asOneStep, currentProject, perform } from "#stores/project-store.ts";
import { SelectField } from "#ui/select-field.tsx";
import type { GuardKind, GuardKindSelectProps } from "./guard-form.ts";
import { guardKinds } from "./guard-kinds.ts";

const choices = Object.entries(guardKinds).map(([value, { title }]) => ({ value: value as GuardKind, label: title }));

export function GuardKindSelect({ guard, machine, onChange, label, layout }: GuardKindSelectProps) {
  function choose(kind: GuardKind): void {
    asOneStep(() => {
      const convert = () => guardKinds[kind].from(guard, currentProject(), machine);
      if (!convert() && kind === "named")
        perform("createRecord", { table: "implementations", record: { kind: "guard", name: "isAllowed" } });
      const next = convert();
      if (next) onChange(next);
    });
  }
  return <SelectField label={label} layout={layout} value={guard.kind} choices={choices} onChoose={choose} />;
}

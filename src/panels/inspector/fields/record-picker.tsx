// Chooses a record by its name, or makes one of that name and chooses it; both are one step of undo.

import type { CreateRecord } from "#model/edits/records/create-record.ts";
import type { Id } from "#model/schema/common.ts";
import type { TableName } from "#model/schema/project.ts";
import { asOneStep, perform } from "#stores/project-store.ts";
import { PickerField, type PickerFieldProps } from "#ui/picker-field.tsx";
import { words } from "#words/inspector/kinds.ts";
import { useProject } from "../use-project.ts";

export interface RecordPickerProps
  extends Pick<PickerFieldProps, "label" | "layout" | "hint" | "problem" | "placeholder" | "clearsItself"> {
  readonly table: Exclude<TableName, "states" | "transitions" | "invocations">;
  readonly value: Id | undefined;
  onPick(id: Id): void;
  /** What a new one of that name starts from; without it, only what is there can be chosen. */
  readonly create?: ((name: string) => CreateRecord) | undefined;
  isOffered?(id: Id): boolean;
}

export function RecordPicker({ table, value, onPick, create, isOffered, ...field }: RecordPickerProps) {
  const project = useProject();
  const options = Object.entries(project[table])
    .filter(([id]) => isOffered?.(id) ?? true)
    .map(([id, record]) => ({ value: id, label: "name" in record ? record.name : id }));
  return (
    <PickerField
      {...field}
      value={value}
      options={options}
      onPick={onPick}
      emptyText={words.noneToChoose[table]}
      createLabel={(name) => words.create[table](name)}
      onCreate={create && ((name) => createAndPick(create(name), onPick))}
    />
  );
}

export function createAndPick(record: CreateRecord, onPick: (id: Id) => void): void {
  asOneStep(() => {
    const created = perform("createRecord", record);
    const made = created.ok ? created.value.added.find((one) => one.table === record.table) : undefined;
    if (made) onPick(made.id);
  });
}

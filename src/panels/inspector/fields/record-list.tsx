// Several records of a table, chosen one after the other.

import type { CreateRecord } from "#model/edits/records/create-record.ts";
import type { Id } from "#model/schema/common.ts";
import { reveal } from "#stores/view-store.ts";
import { ChosenList } from "#ui/chosen-list.tsx";
import { useProject } from "../use-project.ts";
import { RecordPicker, type RecordPickerProps } from "./record-picker.tsx";

export interface RecordListProps {
  readonly table: RecordPickerProps["table"];
  readonly label: string;
  readonly addLabel: string;
  readonly ids: readonly Id[];
  onChange(ids: Id[]): void;
  readonly create?: ((name: string) => CreateRecord) | undefined;
}

export function RecordList({ table, label, addLabel, ids, onChange, create }: RecordListProps) {
  const project = useProject();
  const nameOf = (id: Id) => {
    const record = project[table][id];
    return record && "name" in record ? record.name : id;
  };
  return (
    <ChosenList
      label={label}
      items={ids.map((id) => ({ id, label: nameOf(id) }))}
      onOpen={(id) => reveal([{ table, id }])}
      onRemove={(id) => onChange(ids.filter((one) => one !== id))}
    >
      <RecordPicker
        table={table}
        layout="bare"
        label={addLabel}
        placeholder={addLabel}
        value={undefined}
        clearsItself
        isOffered={(id) => !ids.includes(id)}
        onPick={(id) => onChange([...ids, id])}
        create={create}
      />
    </ChosenList>
  );
}

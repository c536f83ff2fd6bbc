// What records that are forms have in common: their head, their problems, a name and a description.

import { Copy, Ellipsis, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import type { FormTable } from "#model/edits/records/table-record.ts";
import type { UpdateRecord } from "#model/edits/records/update-record.ts";
import { type Id, nameSchema } from "#model/schema/common.ts";
import { perform } from "#stores/project-store.ts";
import { reveal } from "#stores/view-store.ts";
import { MenuButton } from "#ui/menu-button.tsx";
import { words } from "#words/inspector/common.ts";
import { words as kindWords } from "#words/inspector/kinds.ts";
import { attempt } from "../fields/attempt.ts";
import { BoundText } from "../fields/bound-text.tsx";
import { problemBySchema } from "../fields/problem-by-schema.ts";
import { ProblemsList } from "../problems-list.tsx";
import { useProjectCrumbs } from "../project/show-project.ts";
import { GoesAlongHint } from "./goes-along-hint.tsx";
import { RecordHead } from "./record-head.tsx";

export interface FormRecordProps {
  readonly table: Exclude<FormTable, "notes">;
  readonly id: Id;
  readonly name: string;
  readonly description: string | undefined;
  readonly kind?: string | undefined;
  /** Rows below the name. */
  readonly basics?: ReactNode;
  /** Sections. */
  readonly children?: ReactNode;
}

export function FormRecord({ table, id, name, description, kind, basics, children }: FormRecordProps) {
  const change = (changes: { name?: string; description?: string | null }) =>
    attempt("updateRecord", { table, id, changes } as UpdateRecord);
  return (
    <>
      <RecordHead
        kind={kind ?? kindWords.kindsOfRecord[table]}
        title={name}
        crumbs={useProjectCrumbs()}
        actions={<RecordMenu table={table} id={id} name={name} />}
      />
      <ProblemsList about={[{ table, id }]} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2 px-3 pb-3">
        <BoundText
          path={[table, id, "name"]}
          label={words.name}
          value={name}
          check={problemBySchema(nameSchema, words.name)}
          onCommit={(text) => change({ name: text })}
        />
        {basics}
        <BoundText
          path={[table, id, "description"]}
          label={words.description}
          value={description ?? ""}
          multiline
          onCommit={(text) => change({ description: text === "" ? null : text })}
        />
      </div>
      {children}
    </>
  );
}

export function RecordMenu({ table, id, name }: { readonly table: FormTable; readonly id: Id; readonly name: string }) {
  return (
    <MenuButton
      label={words.moreFor(name)}
      icon={Ellipsis}
      choices={[
        { value: "duplicate", label: words.duplicate, icon: Copy },
        {
          value: "delete",
          label: words.delete,
          icon: Trash2,
          hint: <GoesAlongHint table={table} id={id} />,
        },
      ]}
      onChoose={(choice) => {
        if (choice === "delete") return void perform("deleteRecord", { table, id });
        const copied = perform("duplicateRecord", { table, id });
        if (copied.ok) reveal(copied.value.added);
      }}
    />
  );
}

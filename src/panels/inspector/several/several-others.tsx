// Records that have next to nothing in common but their description.

import type { FormTable } from "#model/edits/records/table-record.ts";
import { Section } from "#ui/section.tsx";
import { words } from "#words/inspector/several.ts";
import { SeveralDescription } from "./several-description.tsx";
import { severalPath } from "./several-place.ts";
import type { SeveralFormProps } from "./several-props.ts";
import { SeveralTools } from "./several-tools.tsx";
import { useSeveral } from "./use-several.ts";

type Described = Exclude<FormTable, "notes" | "events" | "services" | "channels">;

export function severalDescribed(table: Described) {
  return function SeveralDescribed({ ids, title, counted }: SeveralFormProps) {
    const { records, change } = useSeveral(table, ids, words.describeAll(counted));
    return (
      <Section title={title}>
        <SeveralDescription
          records={records}
          path={severalPath(table, ids, "description")}
          onCommit={(description) => change({ description })}
        />
        <SeveralTools table={table} ids={ids} counted={counted} />
      </Section>
    );
  };
}

export function SeveralNotes({ ids, title, counted }: SeveralFormProps) {
  return (
    <Section title={title}>
      <SeveralTools table="notes" ids={ids} counted={counted} />
    </Section>
  );
}

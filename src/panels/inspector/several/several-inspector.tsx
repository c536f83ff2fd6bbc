// What several selected records have in common.

import type { TableName } from "#model/schema/project.ts";
import type { Reference } from "#stores/reference.ts";
import { words } from "#words/inspector/several.ts";
import { ProblemsList } from "../problems-list.tsx";
import { RecordHead } from "../record/record-head.tsx";
import { severalForms } from "./several-forms.ts";

const tables = Object.keys(severalForms) as TableName[];

export function SeveralInspector({ selection }: { readonly selection: readonly Reference[] }) {
  const kinds = tables.flatMap((table) => {
    const ids = selection.flatMap((one) => (one.table === table ? [one.id] : []));
    return ids.length === 0 ? [] : [{ table, ids, counted: words.counted[table](ids.length) }];
  });
  return (
    <>
      <RecordHead kind={words.selected} title={kinds.map(({ counted }) => counted).join(", ")} />
      <ProblemsList about={selection} />
      {kinds.map(({ table, ids, counted }) => {
        const Form = severalForms[table];
        return (
          <Form
            key={`${table} ${ids.join(" ")}`}
            ids={ids}
            counted={counted}
            title={kinds.length === 1 ? words.inCommon : counted}
          />
        );
      })}
    </>
  );
}

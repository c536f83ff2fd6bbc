// What can be done with several records as a whole.

import { Copy, Trash2 } from "lucide-react";
import type { FormTable } from "#model/edits/records/table-record.ts";
import type { Id } from "#model/schema/common.ts";
import { performAll } from "#stores/perform-all.ts";
import { reveal } from "#stores/view-store.ts";
import { TextButton } from "#ui/text-button.tsx";
import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/several.ts";

interface SeveralToolsProps {
  readonly table: FormTable;
  readonly ids: readonly Id[];
  readonly counted: string;
}

export function SeveralTools({ table, ids, counted }: SeveralToolsProps) {
  const all = ids.map((id) => ({ table, id }));
  return (
    <div className="flex flex-wrap gap-1">
      <TextButton
        icon={Copy}
        label={commonWords.duplicate}
        onClick={() => {
          const copied = performAll(words.duplicateAll(counted), "duplicateRecord", all);
          if (copied.ok) reveal(copied.value.added);
        }}
      />
      <TextButton
        icon={Trash2}
        label={words.deleteAll(counted)}
        onClick={() => performAll(words.deleteAll(counted), "deleteRecord", all)}
      />
    </div>
  );
}

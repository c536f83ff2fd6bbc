// The project: its name, and everything in it beside the states.

import { Plus } from "lucide-react";
import { type Id, nameSchema } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { openMachine, reveal, useViewStore } from "#stores/view-store.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { Section } from "#ui/section.tsx";
import { words } from "#words/inspector/common.ts";
import { words as kindWords } from "#words/inspector/kinds.ts";
import { attempt } from "../fields/attempt.ts";
import { BoundText } from "../fields/bound-text.tsx";
import { problemBySchema } from "../fields/problem-by-schema.ts";
import { RecordHead } from "../record/record-head.tsx";
import { useProject } from "../use-project.ts";
import { addRecord, canAdd, type ListedTable, listedTables } from "./add-record.ts";

export function ProjectInspector({ onLeave }: { readonly onLeave: () => void }) {
  const project = useProject();
  return (
    <>
      <RecordHead kind={words.project} title={project.name} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2 px-3 pb-3">
        <BoundText
          path={["name"]}
          label={words.name}
          value={project.name}
          check={problemBySchema(nameSchema, words.name)}
          onCommit={(name) => attempt("setProjectDetails", { name })}
        />
        <BoundText
          path={["description"]}
          label={words.description}
          value={project.description ?? ""}
          multiline
          onCommit={(description) => attempt("setProjectDetails", { description })}
        />
      </div>
      {listedTables.map((table) => (
        <RecordsSection key={table} project={project} table={table} onLeave={onLeave} />
      ))}
    </>
  );
}

interface RecordsSectionProps {
  readonly project: Project;
  readonly table: ListedTable;
  readonly onLeave: () => void;
}

function RecordsSection({ project, table, onLeave }: RecordsSectionProps) {
  const records = Object.entries(project[table]);
  const machine = useViewStore((view) => view.machine);
  const open = (id: Id) => {
    onLeave();
    if (table === "machines") openMachine(id);
    else reveal([{ table, id }]);
  };
  return (
    <Section
      title={kindWords.tables[table]}
      count={records.length}
      isEmpty={records.length === 0}
      actions={
        <IconButton
          label={words.addTo(kindWords.tables[table])}
          icon={Plus}
          disabled={!canAdd(project, table)}
          onClick={() => {
            const made = addRecord(table, machine);
            if (made !== undefined) open(made);
          }}
        />
      }
    >
      <ul className="-mx-1.5 grid grid-cols-[minmax(0,1fr)]">
        {records.map(([id, { name }]) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => open(id)}
              className="block h-7 w-full truncate rounded-md px-1.5 text-left hover:bg-sunken"
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

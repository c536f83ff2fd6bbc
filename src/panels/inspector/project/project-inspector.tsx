// The project: its name, and everything in it beside the states.

import { Plus } from "lucide-react";
import { useState } from "react";
import { type Id, nameSchema } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { openMachine, reveal, useViewStore } from "#stores/view-store.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { Section } from "#ui/section.tsx";
import { TextField } from "#ui/text-field.tsx";
import { words } from "#words/inspector/common.ts";
import { words as kindWords } from "#words/inspector/kinds.ts";
import { attempt } from "../fields/attempt.ts";
import { BoundText } from "../fields/bound-text.tsx";
import { problemBySchema } from "../fields/problem-by-schema.ts";
import { RecordHead } from "../record/record-head.tsx";
import { useProject } from "../use-project.ts";
import { addRecord, canAdd, type ListedTable, listedTables } from "./add-record.ts";

/** So many are found at a glance. */
const fewEnough = 40;

export function ProjectInspector({ onLeave }: { readonly onLeave: () => void }) {
  const project = useProject();
  const [wanted, setWanted] = useState("");
  const count = listedTables.reduce((sum, table) => sum + Object.keys(project[table]).length, 0);
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
      {count > fewEnough && (
        <div className="px-3 pb-3">
          <TextField
            label={words.filter}
            placeholder={words.filterExample}
            text={wanted}
            onType={setWanted}
            onKeep={() => undefined}
            onRestore={() => setWanted("")}
          />
        </div>
      )}
      {listedTables.map((table) => (
        <RecordsSection key={table} project={project} table={table} wanted={wanted} onLeave={onLeave} />
      ))}
    </>
  );
}

interface RecordsSectionProps {
  readonly project: Project;
  readonly table: ListedTable;
  /** A part of the names that are looked for. */
  readonly wanted: string;
  readonly onLeave: () => void;
}

function RecordsSection({ project, table, wanted, onLeave }: RecordsSectionProps) {
  const sought = wanted.trim().toLowerCase();
  const records = Object.entries(project[table]).filter(([, { name }]) => name.toLowerCase().includes(sought));
  const machine = useViewStore((view) => view.machine);
  const open = (id: Id) => {
    onLeave();
    if (table === "machines") openMachine(id);
    else reveal([{ table, id }]);
  };
  if (sought !== "" && records.length === 0) return null;
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

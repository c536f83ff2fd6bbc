import type { Id } from "#model/schema/common.ts";
import { SelectField } from "#ui/select-field.tsx";
import { words as commonWords } from "#words/inspector/common.ts";
import { words as kindWords } from "#words/inspector/kinds.ts";
import { words } from "#words/inspector/note.ts";
import { attempt } from "../fields/attempt.ts";
import { BoundText } from "../fields/bound-text.tsx";
import { choicesOf } from "../fields/choices-of.ts";
import { StateList } from "../fields/state-list.tsx";
import { ProblemsList } from "../problems-list.tsx";
import { changeRecord } from "../record/change-record.ts";
import { RecordMenu } from "../record/form-record.tsx";
import { RecordHead } from "../record/record-head.tsx";
import { useProject } from "../use-project.ts";

export function NoteInspector({ id }: { readonly id: Id }) {
  const note = useProject().notes[id];
  if (!note) return null;
  return (
    <>
      <RecordHead
        kind={kindWords.kindsOfRecord.notes}
        title={note.text.split("\n", 1)[0] || kindWords.noteKinds[note.kind]}
        actions={<RecordMenu table="notes" id={id} name={kindWords.kindsOfRecord.notes} />}
      />
      <ProblemsList about={[{ table: "notes", id }]} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2 px-3 pb-3">
        <BoundText
          path={["notes", id, "text"]}
          label={words.text}
          layout="stack"
          value={note.text}
          multiline
          onCommit={(text) => attempt("updateRecord", { table: "notes", id, changes: { text } })}
        />
        <SelectField
          label={commonWords.kind}
          value={note.kind}
          choices={choicesOf(kindWords.noteKinds)}
          hint={kindWords.noteKindHints[note.kind]}
          onChoose={(kind) => changeRecord("notes", id, { kind })}
        />
        <StateList
          label={words.about}
          addLabel={words.addState}
          machine={note.machine}
          states={note.states ?? []}
          onChange={(states) => changeRecord("notes", id, { states: [...states] })}
        />
      </div>
    </>
  );
}

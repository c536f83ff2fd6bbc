import { useMemo } from "react";
import { type Id, nameSchema } from "#model/schema/common.ts";
import { perform } from "#stores/project-store.ts";
import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/machine.ts";
import { FieldsSection } from "../declared/fields-section.tsx";
import { attempt } from "../fields/attempt.ts";
import { BoundText } from "../fields/bound-text.tsx";
import { problemBySchema } from "../fields/problem-by-schema.ts";
import { Reading } from "../fields/reading.ts";
import { scopesIn } from "../fields/reading-at.ts";
import { TagsField } from "../fields/tags-field.tsx";
import { TypeField } from "../fields/type-field.tsx";
import { ProblemsList } from "../problems-list.tsx";
import { useProjectCrumbs } from "../project/show-project.ts";
import { RecordHead } from "../record/record-head.tsx";
import { InitialField } from "../state/initial-field.tsx";
import { KindField } from "../state/kind-field.tsx";
import { StateBody } from "../state/state-body.tsx";
import { tagsIn } from "../state/tags-in.ts";
import { useProject } from "../use-project.ts";
import { MachineMenu } from "./machine-menu.tsx";

/** A machine and its root, which for the person who draws are one thing. */
export function MachineInspector({ id }: { readonly id: Id }) {
  const project = useProject();
  const machine = project.machines[id];
  const crumbs = useProjectCrumbs();
  const root = machine && project.states[machine.root];
  const scopeFor = useMemo(() => {
    const input = scopesIn(project).inputOf(project.machines[id]);
    return () => ({ input });
  }, [project, id]);
  if (!machine || !root) return null;
  const path = ["machines", id];
  return (
    <>
      <RecordHead
        kind={words.machine}
        title={machine.name}
        crumbs={crumbs}
        actions={<MachineMenu id={id} name={machine.name} />}
      />
      <ProblemsList
        about={[
          { table: "machines", id },
          { table: "states", id: machine.root },
        ]}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2 px-3 pb-3">
        <BoundText
          path={[...path, "name"]}
          label={commonWords.name}
          value={machine.name}
          check={problemBySchema(nameSchema, commonWords.name)}
          onCommit={(name) => attempt("setMachineDetails", { machine: id, name })}
        />
        <KindField states={[machine.root]} kind={root.kind} isRoot />
        <TagsField
          label={commonWords.tags}
          tags={root.tags ?? []}
          known={tagsIn(project.states)}
          onChange={(tags) => perform("setStateDetails", { state: machine.root, tags })}
        />
        {root.kind === "compound" && <InitialField id={machine.root} state={root} />}
        <BoundText
          path={[...path, "description"]}
          label={commonWords.description}
          value={machine.description ?? ""}
          multiline
          onCommit={(description) => attempt("setMachineDetails", { machine: id, description })}
        />
        <TypeField
          path={[...path, "output"]}
          label={words.yields}
          layout="row"
          value={machine.output}
          isOptional
          placeholder={commonWords.nothing}
          onCommit={(output) => attempt("setMachineDetails", { machine: id, output })}
        />
      </div>
      <FieldsSection
        title={commonWords.input}
        list={{ of: "machineInput", id }}
        path={[...path, "input"]}
        fields={machine.input}
      />
      <Reading value={scopeFor}>
        <FieldsSection
          title={words.context}
          list={{ of: "context", id }}
          path={[...path, "context"]}
          fields={machine.context}
        />
      </Reading>
      <StateBody id={machine.root} state={root} machine={id} />
    </>
  );
}

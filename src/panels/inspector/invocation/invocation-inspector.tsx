import { useMemo } from "react";
import { indexOf } from "#model/queries/project-index.ts";
import { calleeName, invocationName } from "#model/queries/shown-names.ts";
import { type Id, nameSchema } from "#model/schema/common.ts";
import { perform } from "#stores/project-store.ts";
import { Section } from "#ui/section.tsx";
import { words as commonWords } from "#words/inspector/common.ts";
import { words as fieldWords } from "#words/inspector/fields.ts";
import { words } from "#words/inspector/invocation.ts";
import { ArgumentsForm } from "../fields/arguments-form.tsx";
import { attempt } from "../fields/attempt.ts";
import { BoundText } from "../fields/bound-text.tsx";
import { problemBySchema } from "../fields/problem-by-schema.ts";
import { Reading } from "../fields/reading.ts";
import { readingAtActions } from "../fields/reading-at.ts";
import { StatePicker } from "../fields/state-picker.tsx";
import { PoliciesSection } from "../policies/policies-section.tsx";
import { ProblemsList } from "../problems-list.tsx";
import { RecordHead } from "../record/record-head.tsx";
import { crumbsInState } from "../state/state-crumbs.ts";
import { useProject } from "../use-project.ts";
import { calledRecord } from "./called-record.ts";
import { CalleeFields } from "./callee-fields.tsx";
import { canRunIn } from "./can-run-in.ts";
import { EndsSection } from "./ends-section.tsx";
import { InvocationMenu } from "./invocation-menu.tsx";

export function InvocationInspector({ id }: { readonly id: Id }) {
  const project = useProject();
  const invocation = project.invocations[id];
  const state = invocation?.state ?? "";
  const scopeFor = useMemo(() => readingAtActions(project, { at: "entry", state }), [project, state]);
  if (!invocation) return null;
  const called = calledRecord(project, invocation.callee);
  return (
    <>
      <RecordHead
        kind={words.invocation}
        title={invocationName(project, id)}
        crumbs={crumbsInState(project, state)}
        actions={<InvocationMenu id={id} />}
      />
      <ProblemsList about={[{ table: "invocations", id }]} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2 px-3 pb-3">
        <CalleeFields id={id} invocation={invocation} />
        <BoundText
          path={["invocations", id, "name"]}
          label={words.name}
          value={invocation.name ?? ""}
          check={problemBySchema(nameSchema, words.name, true)}
          placeholder={calleeName(project, invocation.callee)}
          onCommit={(name) => attempt("setInvocationDetails", { invocation: id, name })}
        />
        <BoundText
          path={["invocations", id, "description"]}
          label={commonWords.description}
          value={invocation.description ?? ""}
          multiline
          onCommit={(description) => attempt("setInvocationDetails", { invocation: id, description })}
        />
        <StatePicker
          label={words.runsIn}
          machine={indexOf(project).machineOf(state)}
          value={state}
          offersMachine
          isOffered={(other) => canRunIn(project.states[other]?.kind)}
          onPick={(other) => perform("moveInvocation", { invocation: id, state: other })}
        />
      </div>
      {(called || invocation.input) && (
        <Section title={commonWords.input}>
          <Reading value={scopeFor}>
            <ArgumentsForm
              path={["invocations", id, "input"]}
              values={invocation.input}
              fields={called?.input}
              addLabel={fieldWords.setField}
              onChange={(input) => attempt("setInvocationDetails", { invocation: id, input })}
            />
          </Reading>
        </Section>
      )}
      <PoliciesSection id={id} invocation={invocation} />
      <EndsSection id={id} invocation={invocation} />
    </>
  );
}

// What people answer in a scenario, and when: given in the runner, or written here.

import { Plus } from "lucide-react";
import { useContext } from "react";
import { formatDuration } from "#base/duration.ts";
import { withOptional } from "#model/edits/support/with-optional.ts";
import { invocationName } from "#model/queries/shown-names.ts";
import { type Id, nameSchema } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { words } from "#words/inspector/scenario.ts";
import { BoundText } from "../fields/bound-text.tsx";
import { FormList } from "../fields/form-list.tsx";
import { JsonField } from "../fields/json-field.tsx";
import { DurationPart } from "../fields/parts.tsx";
import { placeOf } from "../fields/place.ts";
import { problemBySchema } from "../fields/problem-by-schema.ts";
import { scopesIn } from "../fields/reading-at.ts";
import { GoToPlace } from "../go-to.ts";
import { changeRecord } from "../record/change-record.ts";
import { useProject } from "../use-project.ts";

type Answer = NonNullable<Scenario["answers"]>[number];

export function AnswersSection({ id, scenario }: { readonly id: Id; readonly scenario: Scenario }) {
  const project = useProject();
  const goTo = useContext(GoToPlace);
  const { answers = [] } = scenario;
  const tasks = tasksIn(project);
  const [first] = tasks;
  const path = ["scenarios", id, "answers"];
  const set = (next: Answer[]) => changeRecord("scenarios", id, { answers: next });
  if (answers.length === 0 && first === undefined) return null;
  return (
    <Section
      title={words.answers}
      place={placeOf(path)}
      count={answers.length}
      isEmpty={answers.length === 0}
      actions={
        <IconButton
          label={words.addAnswer}
          icon={Plus}
          disabled={first === undefined}
          onClick={() => {
            if (first === undefined) return;
            set([...answers, { atMs: (answers.at(-1)?.atMs ?? 0) + 1000, invocation: first }]);
            goTo([...path, answers.length]);
          }}
        />
      }
    >
      <FormList
        path={path}
        label={words.answers}
        startsFolded
        items={answers.map((answer, position) => {
          const name = invocationName(project, answer.invocation);
          const answerPath = [...path, position];
          const change = (next: Answer) => set(answers.map((one, at) => (at === position ? next : one)));
          const offered = tasks.includes(answer.invocation) ? tasks : [answer.invocation, ...tasks];
          return {
            key: String(position),
            name: `${name} ${formatDuration(answer.atMs)}`,
            head: (
              <span className="flex gap-2">
                <span className="truncate font-medium">{name}</span>
                <span className="shrink-0 text-quiet">{formatDuration(answer.atMs)}</span>
              </span>
            ),
            body: (
              <>
                <DurationPart owner={answer} name="atMs" path={answerPath} label={words.at} onChange={change} />
                <SelectField
                  label={words.task}
                  value={answer.invocation}
                  choices={offered.map((value) => ({ value, label: invocationName(project, value) }))}
                  onChoose={(invocation) => change({ ...answer, invocation })}
                />
                <JsonField
                  path={[...answerPath, "output"]}
                  label={words.answer}
                  value={answer.output}
                  type={scopesIn(project).outputOf(project.invocations[answer.invocation])}
                  onCommit={(output) => change(withOutput(answer, output))}
                />
                <BoundText
                  path={[...answerPath, "error"]}
                  label={words.error}
                  value={answer.error ?? ""}
                  placeholder={words.noError}
                  hint={words.errorHint}
                  check={problemBySchema(nameSchema, words.error, true)}
                  onCommit={(text) => change(withOptional(answer, "error", text.trim()))}
                />
              </>
            ),
          };
        })}
        onRemove={(position) => set(answers.filter((_, at) => at !== position))}
      />
    </Section>
  );
}

/** An answer may be `false`, or a list of nothing. */
function withOutput({ output: _, ...answer }: Answer, output: Answer["output"]): Answer {
  return output === undefined ? answer : { ...answer, output };
}

/** The calls that a person answers. */
function tasksIn(project: Project): Id[] {
  return Object.keys(project.invocations).filter((id) => {
    const callee = project.invocations[id]?.callee;
    return callee?.kind === "service" && project.services[callee.service]?.kind === "human";
  });
}

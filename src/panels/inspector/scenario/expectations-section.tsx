import { Plus } from "lucide-react";
import type { ComponentType } from "react";
import type { Id } from "#model/schema/common.ts";
import type { Expectation, Scenario } from "#model/schema/scenario.ts";
import { currentProject } from "#stores/project-store.ts";
import { MenuButton } from "#ui/menu-button.tsx";
import { Section } from "#ui/section.tsx";
import { words } from "#words/inspector/scenario.ts";
import { FormList } from "../fields/form-list.tsx";
import { changeRecord } from "../record/change-record.ts";
import { useProject } from "../use-project.ts";
import type { ExpectationFormProps, ExpectationKind } from "./expectation-form.ts";
import { expectationKinds } from "./expectation-kinds.ts";

const kinds = Object.keys(expectationKinds) as ExpectationKind[];

/** What a run of the scenario must do to pass. */
export function ExpectationsSection({ id, scenario }: { readonly id: Id; readonly scenario: Scenario }) {
  const project = useProject();
  const { expectations = [], machine } = scenario;
  const set = (next: Expectation[]) => changeRecord("scenarios", id, { expectations: next });
  const offered = kinds.filter((kind) => expectationKinds[kind].start(project, machine) !== undefined);
  return (
    <Section
      title={words.expectations}
      count={expectations.length}
      isEmpty={expectations.length === 0}
      actions={
        <MenuButton
          label={words.addExpectation}
          icon={Plus}
          choices={offered.map((value) => ({ value, label: words.kinds[value] }))}
          onChoose={(kind) => {
            const started = expectationKinds[kind].start(currentProject(), machine);
            if (started) set([...expectations, started]);
          }}
        />
      }
    >
      <FormList
        path={["scenarios", id, "expectations"]}
        label={words.expectations}
        items={expectations.map((expectation, position) => {
          // The compiler can't see that the form and the expectation belong together.
          const Form = expectationKinds[expectation.kind].Form as
            | ComponentType<ExpectationFormProps<ExpectationKind>>
            | undefined;
          const title = words.kinds[expectation.kind];
          return {
            key: `${position} ${expectation.kind}`,
            name: title,
            head: <span className="block truncate">{title}</span>,
            body: Form && (
              <Form
                expectation={expectation}
                path={["scenarios", id, "expectations", position]}
                machine={machine}
                onChange={(next) => set(expectations.map((one, at) => (at === position ? next : one)))}
              />
            ),
          };
        })}
        onRemove={(position) => set(expectations.filter((_, at) => at !== position))}
      />
    </Section>
  );
}

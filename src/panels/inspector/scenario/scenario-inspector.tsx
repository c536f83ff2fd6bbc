import type { Id } from "#model/schema/common.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { Section } from "#ui/section.tsx";
import { words } from "#words/inspector/scenario.ts";
import { CountPart, DurationPart } from "../fields/parts.tsx";
import { RecordPicker } from "../fields/record-picker.tsx";
import { ValuesForm } from "../fields/values-form.tsx";
import { changeRecord, replaceRecord } from "../record/change-record.ts";
import { FormRecord } from "../record/form-record.tsx";
import { useProject } from "../use-project.ts";
import { AnswersSection } from "./answers-section.tsx";
import { EventsSection } from "./events-section.tsx";
import { ExpectationsSection } from "./expectations-section.tsx";
import { StoreSection } from "./store-section.tsx";

export function ScenarioInspector({ id }: { readonly id: Id }) {
  const project = useProject();
  const scenario = project.scenarios[id];
  if (!scenario) return null;
  const path = ["scenarios", id];
  const part = { owner: scenario, path, onChange: (next: Scenario) => replaceRecord("scenarios", id, scenario, next) };
  const faults = scenario.faults?.length ?? 0;
  return (
    <FormRecord
      table="scenarios"
      id={id}
      name={scenario.name}
      description={scenario.description}
      basics={
        <>
          <RecordPicker
            table="machines"
            label={words.machine}
            value={scenario.machine}
            onPick={(machine) => changeRecord("scenarios", id, { machine })}
          />
          <CountPart {...part} name="seed" label={words.seed} least={0} hint={words.seedHint} />
          <DurationPart {...part} name="untilMs" label={words.until} isOptional placeholder={words.untilEnd} />
          <CountPart {...part} name="instances" label={words.instances} isOptional placeholder="1" />
        </>
      }
    >
      <Section title={words.input}>
        <ValuesForm
          path={[...path, "input"]}
          values={scenario.input}
          fields={project.machines[scenario.machine]?.input}
          onChange={(input) => changeRecord("scenarios", id, { input })}
        />
      </Section>
      <EventsSection id={id} scenario={scenario} />
      <AnswersSection id={id} scenario={scenario} />
      <ExpectationsSection id={id} scenario={scenario} />
      <StoreSection id={id} scenario={scenario} />
      {faults > 0 && (
        <Section title={words.faults} count={faults} startsClosed>
          <p className="text-quiet">{words.faultsHint}</p>
        </Section>
      )}
    </FormRecord>
  );
}

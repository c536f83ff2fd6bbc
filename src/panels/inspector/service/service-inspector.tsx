import { useMemo } from "react";
import { typeOf } from "#model/parsed-text.ts";
import type { Id } from "#model/schema/common.ts";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { words as commonWords } from "#words/inspector/common.ts";
import { words as machineWords } from "#words/inspector/machine.ts";
import { words } from "#words/inspector/service.ts";
import { FieldsSection } from "../declared/fields-section.tsx";
import { choicesOf } from "../fields/choices-of.ts";
import { ExpressionField } from "../fields/expression-field.tsx";
import { Reading } from "../fields/reading.ts";
import { scopesIn } from "../fields/reading-at.ts";
import { TypeField } from "../fields/type-field.tsx";
import { changeRecord } from "../record/change-record.ts";
import { FormRecord } from "../record/form-record.tsx";
import { UsesSection } from "../record/uses-section.tsx";
import { useProject } from "../use-project.ts";
import { CapacitySection } from "./capacity-section.tsx";
import { EffectSection } from "./effect-section.tsx";
import { ErrorsSection } from "./errors-section.tsx";
import { TimeSection } from "./time-section.tsx";

export function ServiceInspector({ id }: { readonly id: Id }) {
  const project = useProject();
  const service = project.services[id];
  const scopeFor = useMemo(() => {
    const input = scopesIn(project).inputOf(project.services[id]);
    return () => ({ input });
  }, [project, id]);
  if (!service) return null;
  const path = ["services", id];
  return (
    <Reading value={scopeFor}>
      <FormRecord
        table="services"
        id={id}
        name={service.name}
        description={service.description}
        basics={
          <SelectField
            label={commonWords.kind}
            value={service.kind}
            choices={choicesOf(words.kinds)}
            hint={words.kindHints[service.kind]}
            onChoose={(kind) => changeRecord("services", id, { kind })}
          />
        }
      >
        <FieldsSection
          title={commonWords.input}
          list={{ of: "serviceInput", id }}
          path={[...path, "input"]}
          fields={service.input}
        />
        <Section title={words.answers}>
          <TypeField
            path={[...path, "output"]}
            label={machineWords.type}
            value={service.output}
            isOptional
            placeholder={commonWords.nothing}
            onCommit={(output) => changeRecord("services", id, { output })}
          />
          <ExpressionField
            path={[...path, "sample"]}
            label={words.sample}
            value={service.sample}
            isOptional
            placeholder={commonWords.none}
            expected={service.output === undefined ? undefined : typeOf(service.output)}
            hint={words.sampleHint}
            onCommit={(sample) => changeRecord("services", id, { sample })}
          />
        </Section>
        <EffectSection id={id} service={service} />
        <TimeSection id={id} service={service} />
        <ErrorsSection id={id} service={service} />
        <CapacitySection id={id} service={service} />
        <UsesSection table="services" id={id} />
      </FormRecord>
    </Reading>
  );
}

import { useMemo } from "react";
import { typeOf } from "#model/parsed-text.ts";
import type { Id } from "#model/schema/common.ts";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { FieldsSection } from "../declared/fields-section.tsx";
import { choicesOf } from "../fields/choices-of.ts";
import { ExpressionField } from "../fields/expression-field.tsx";
import { Reading } from "../fields/reading.ts";
import { scopesIn } from "../fields/reading-at.ts";
import { TypeField } from "../fields/type-field.tsx";
import { changeRecord } from "../record/change-record.ts";
import { FormRecord } from "../record/form-record.tsx";
import { UsesSection } from "../record/uses-section.tsx";
import { strings } from "../strings.ts";
import { useProject } from "../use-project.ts";
import { CapacitySection } from "./capacity-section.tsx";
import { EffectSection } from "./effect-section.tsx";
import { ErrorsSection } from "./errors-section.tsx";
import { serviceStrings } from "./service-strings.ts";
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
            label={strings.kind}
            value={service.kind}
            choices={choicesOf(serviceStrings.kinds)}
            hint={serviceStrings.kindHints[service.kind]}
            onChoose={(kind) => changeRecord("services", id, { kind })}
          />
        }
      >
        <FieldsSection
          title={strings.input}
          list={{ of: "serviceInput", id }}
          path={[...path, "input"]}
          fields={service.input}
        />
        <Section title={serviceStrings.answers}>
          <TypeField
            path={[...path, "output"]}
            label={strings.type}
            value={service.output}
            isOptional
            placeholder={strings.nothing}
            onCommit={(output) => changeRecord("services", id, { output })}
          />
          <ExpressionField
            path={[...path, "sample"]}
            label={serviceStrings.sample}
            value={service.sample}
            isOptional
            placeholder={strings.none}
            expected={service.output === undefined ? undefined : typeOf(service.output)}
            hint={serviceStrings.sampleHint}
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

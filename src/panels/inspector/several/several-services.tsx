import type { Service } from "#model/schema/service.ts";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { words as commonWords } from "#words/inspector/common.ts";
import { words as serviceWords } from "#words/inspector/service.ts";
import { words } from "#words/inspector/several.ts";
import { DistributionForm } from "../distribution/distribution-form.tsx";
import { choicesOf } from "../fields/choices-of.ts";
import { CountPart, NumberPart } from "../fields/parts.tsx";
import { TagsField } from "../fields/tags-field.tsx";
import { commonTags, commonValue } from "./common.ts";
import { SeveralDescription } from "./several-description.tsx";
import { severalPath } from "./several-place.ts";
import type { SeveralFormProps } from "./several-props.ts";
import { SeveralTools } from "./several-tools.tsx";
import { useSeveral } from "./use-several.ts";
import { yesOrNo } from "./yes-or-no.ts";

export function SeveralServices({ ids, title, counted }: SeveralFormProps) {
  const label = words.changeAll(counted);
  const { records, common, isMixed, placeholder, change, changeEach } = useSeveral("services", ids, label);
  const path = severalPath("services", ids);
  const codes = commonTags(records.map(({ errors = [] }) => errors.map(({ code }) => code)));
  return (
    <Section title={title}>
      <SelectField
        label={commonWords.kind}
        value={common.kind}
        choices={choicesOf(serviceWords.kinds)}
        onChoose={(kind) => change({ kind })}
      />
      <DistributionForm
        label={serviceWords.latency}
        path={[...path, "latency"]}
        value={common.latency}
        isMixed={isMixed("latency")}
        onChange={(latency) => change({ latency })}
      />
      <TagsField
        label={serviceWords.errors}
        tags={codes}
        placeholder={serviceWords.addError}
        hint={words.commonErrorsHint}
        onChange={(next) => changeEach(({ errors = [] }) => ({ errors: withCodes(errors, codes, next) }))}
      />
      <CountPart
        owner={common}
        name="servers"
        path={path}
        label={serviceWords.servers}
        isOptional
        placeholder={placeholder("servers", serviceWords.unbounded)}
        onChange={({ servers }) => change({ servers })}
      />
      <NumberPart
        owner={common}
        name="costPerCall"
        path={path}
        label={serviceWords.cost}
        isOptional
        least={0}
        placeholder={placeholder("costPerCall", commonWords.none)}
        onChange={({ costPerCall }) => change({ costPerCall })}
      />
      <SelectField
        label={serviceWords.changesWorld}
        value={commonValue(records.map(({ effect }) => (effect ? "yes" : "no")))}
        choices={yesOrNo}
        hint={serviceWords.changesWorldHint}
        onChoose={(choice) => changeEach(({ effect }) => ({ effect: choice === "yes" ? (effect ?? {}) : null }))}
      />
      <SeveralDescription
        records={records}
        path={[...path, "description"]}
        onCommit={(description) => change({ description })}
      />
      <SeveralTools table="services" ids={ids} counted={counted} />
    </Section>
  );
}

type Errors = NonNullable<Service["errors"]>;

/** What only one of them fails with, it keeps; how often each fails with what it knows already stays, too. */
function withCodes(errors: Errors, before: readonly string[], after: readonly string[]): Errors {
  const kept = errors.filter(({ code }) => !before.includes(code) || after.includes(code));
  const added = after.filter((code) => !errors.some((error) => error.code === code));
  return [...kept, ...added.map((code) => ({ code, class: "transient" as const, probability: 0.01 }))];
}

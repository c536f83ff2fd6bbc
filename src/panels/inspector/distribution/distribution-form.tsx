// How long something takes. The form follows the kind of distribution; its parts are table rows, so none is forgotten.

import type { Result } from "#base/result.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Distribution } from "#model/schema/distribution.ts";
import { SelectField } from "#ui/select-field.tsx";
import { words } from "#words/inspector/distribution.ts";
import { choicesOf } from "../fields/choices-of.ts";
import { DurationField } from "../fields/duration-field.tsx";
import { NumberField } from "../fields/number-field.tsx";
import { distributionKinds } from "./distribution-kinds.ts";
import { SamplesField } from "./samples-field.tsx";

type DistributionKind = Distribution["kind"] | "none";

export interface DistributionFormProps {
  readonly label: string;
  readonly path: DocumentPath;
  readonly value: Distribution | undefined;
  /** undefined takes it away, where `isOptional`. */
  onChange(value: Distribution | undefined): Result<unknown, { readonly message: string }>;
  readonly isOptional?: boolean;
  /** Several records differ. */
  readonly isMixed?: boolean;
}

const titles = Object.fromEntries(Object.entries(words.kinds).map(([kind, { title }]) => [kind, title])) as Readonly<
  Record<Distribution["kind"], string>
>;

export function DistributionForm(props: DistributionFormProps) {
  const { label, path, value, onChange, isOptional = true, isMixed = false } = props;
  const choices = choicesOf<DistributionKind>(
    isOptional ? { none: words.noTime, ...titles } : (titles as Record<DistributionKind, string>),
  );
  const set = (key: string, part: number | number[] | undefined) => onChange({ ...value, [key]: part } as Distribution);
  const labels: Readonly<Record<string, string>> = value ? words.kinds[value.kind].parts : {};
  return (
    <>
      <SelectField
        label={label}
        value={isMixed ? undefined : (value?.kind ?? "none")}
        choices={choices}
        hint={value && words.kinds[value.kind].sentence}
        onChoose={(kind) => onChange(kind === "none" ? undefined : distributionKinds[kind].from(typicalOf(value)))}
      />
      {value &&
        Object.entries(distributionKinds[value.kind].parts).map(([key, part]) => {
          const shared = { path: [...path, key], label: labels[key] ?? key };
          const { isPositive } = part;
          if (key === "samplesMs")
            return (
              <SamplesField key={key} {...shared} value={numbersIn(value, key)} onCommit={(list) => set(key, list)} />
            );
          return part.isTime ? (
            <DurationField
              key={key}
              {...shared}
              isPositive={isPositive}
              value={numberIn(value, key)}
              onCommit={(ms) => set(key, ms)}
            />
          ) : (
            <NumberField
              key={key}
              {...shared}
              isPositive={isPositive}
              value={numberIn(value, key)}
              onCommit={(number) => set(key, number)}
            />
          );
        })}
    </>
  );
}

/** A length of time that the new kind can start from. */
function typicalOf(value: Distribution | undefined): number {
  const [first] = value ? Object.values(value).filter((part) => typeof part === "number" && part > 0) : [];
  return typeof first === "number" ? first : 100;
}

function numberIn(value: Distribution, key: string): number | undefined {
  const part = (value as Readonly<Record<string, unknown>>)[key];
  return typeof part === "number" ? part : undefined;
}

function numbersIn(value: Distribution, key: string): readonly number[] {
  const part = (value as Readonly<Record<string, unknown>>)[key];
  return Array.isArray(part) ? part : [];
}

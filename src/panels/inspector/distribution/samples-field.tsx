import { formatDuration } from "#base/duration.ts";
import { failure, type Result } from "#base/result.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import { words } from "#words/inspector/fields.ts";
import { BoundText } from "../fields/bound-text.tsx";
import { readSamples } from "./read-samples.ts";

export interface SamplesFieldProps {
  readonly path: DocumentPath;
  readonly label: string;
  readonly value: readonly number[];
  onCommit(samples: number[]): Result<unknown, { readonly message: string }>;
}

/** Measured times, with commas or on lines of their own. */
export function SamplesField({ value, onCommit, ...field }: SamplesFieldProps) {
  return (
    <BoundText
      {...field}
      multiline
      value={value.map(formatDuration).join(", ")}
      check={(text) => (readSamples(text) ? undefined : words.needsSamples)}
      onCommit={(text) => {
        const samples = readSamples(text);
        return samples ? onCommit(samples) : failure({ message: words.needsSamples });
      }}
    />
  );
}

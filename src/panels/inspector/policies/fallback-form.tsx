import { useMemo } from "react";
import { withOptional } from "#model/edits/support/with-optional.ts";
import { errorType } from "#model/scopes/scopes.ts";
import { words } from "#words/inspector/policies.ts";
import { ExpressionField } from "../fields/expression-field.tsx";
import { Reading, useReading } from "../fields/reading.ts";
import { TagsField } from "../fields/tags-field.tsx";
import type { PolicyFormProps } from "./policy-form.ts";

export function FallbackForm({ policy, path, errorCodes, output, onChange }: PolicyFormProps<"fallback">) {
  const around = useReading();
  const scopeFor = useMemo(() => (text: string) => ({ ...around(text), error: errorType }), [around]);
  return (
    <>
      <Reading value={scopeFor}>
        <ExpressionField
          path={[...path, "output"]}
          label={words.insteadOf}
          value={policy.output}
          expected={output}
          onCommit={(text) => onChange({ ...policy, output: text })}
        />
      </Reading>
      <TagsField
        label={words.onErrors}
        tags={policy.on ?? []}
        known={errorCodes}
        placeholder={words.everyError}
        onChange={(codes) => onChange(withOptional(policy, "on", [...codes]))}
      />
    </>
  );
}

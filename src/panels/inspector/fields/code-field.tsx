// A line of code with its label, the type of its value, and what is wrong with it.

import { useId, useMemo } from "react";
import type { Result } from "#base/result.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import { FieldFrame, type FieldLayout } from "#ui/field-frame.tsx";
import { words } from "#words/inspector/fields.ts";
import { CodeInput } from "../code/code-input.tsx";
import type { CodeLanguage } from "../code/language.ts";
import { useField } from "./use-field.ts";

export interface CodeFieldProps {
  readonly path: DocumentPath;
  readonly label: string;
  readonly value: string;
  readonly language: CodeLanguage;
  onCommit(text: string): Result<unknown, { readonly message: string }>;
  readonly isOptional?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly hint?: string | undefined;
  readonly layout?: FieldLayout | undefined;
}

export function CodeField(props: CodeFieldProps) {
  const { path, label, value, language, onCommit, isOptional = false, placeholder, hint, layout = "stack" } = props;
  const id = useId();
  const field = useField({
    path,
    label,
    value,
    onCommit: (text) => onCommit(text.trim()),
    check: (text) => {
      if (text.trim() === "") return isOptional ? undefined : words.mustNotBeEmpty(label);
      const verdict = language.judge(text);
      return verdict.canBeKept ? undefined : verdict.problem;
    },
  });
  const verdict = useMemo(() => language.judge(field.text), [language, field.text]);
  const problem = field.problem ?? verdict.problem;
  const type = verdict.type && (
    <span className="min-w-0 flex-1 truncate text-right font-mono text-xs text-quiet" title={verdict.type}>
      {verdict.type}
    </span>
  );
  return (
    <FieldFrame
      id={id}
      label={label}
      layout={layout}
      aside={type}
      hint={hint}
      problem={problem}
      isWarning={field.problem === undefined && verdict.isWarning}
    >
      <CodeInput
        id={id}
        label={label}
        text={field.text}
        language={language}
        place={field.place}
        placeholder={placeholder}
        isInvalid={problem !== undefined && !verdict.isWarning}
        onType={field.onType}
        onKeep={field.onKeep}
        onRestore={field.onRestore}
      />
    </FieldFrame>
  );
}

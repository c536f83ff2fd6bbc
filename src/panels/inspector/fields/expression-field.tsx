import { useMemo } from "react";
import type { Result } from "#base/result.ts";
import { type Type, undefinedType } from "#expr/type.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { FieldLayout } from "#ui/field-frame.tsx";
import { expressionLanguage } from "../code/expression-language.ts";
import { CodeField } from "./code-field.tsx";
import { useReading } from "./reading.ts";

export interface ExpressionFieldProps {
  readonly path: DocumentPath;
  readonly label: string;
  /** undefined: there is none. */
  readonly value: string | undefined;
  /** Empty text takes it away, where `isOptional`. */
  onCommit(text: string): Result<unknown, { readonly message: string }>;
  readonly isOptional?: boolean | undefined;
  readonly expected?: Type | undefined;
  readonly placeholder?: string | undefined;
  readonly hint?: string | undefined;
  readonly layout?: FieldLayout | undefined;
}

export function ExpressionField({ value, expected, ...props }: ExpressionFieldProps) {
  const scopeFor = useReading();
  const language = useMemo(() => expressionLanguage(scopeFor, expected), [scopeFor, expected]);
  return <CodeField {...props} value={value ?? ""} language={language} />;
}

/** For a declared field: it may be left out where the declaration says so. */
export function expectedOf(type: Type, isOptional: boolean | undefined): Type {
  return isOptional ? { kind: "union", of: [type, undefinedType] } : type;
}

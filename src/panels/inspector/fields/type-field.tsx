import { typeLanguage } from "../code/type-language.ts";
import { CodeField, type CodeFieldProps } from "./code-field.tsx";

export interface TypeFieldProps extends Omit<CodeFieldProps, "language" | "value"> {
  readonly value: string | undefined;
}

export function TypeField({ value, ...props }: TypeFieldProps) {
  return <CodeField {...props} value={value ?? ""} language={typeLanguage} />;
}

import type { Expression } from "./ast.ts";

export type Values = Readonly<Record<string, unknown>>;
export type Step = (values: Values) => unknown;
export type Compile = (expression: Expression) => Step;

// Declared types as TypeScript. What is unknown to the document is `any`: nothing was declared, so nothing can be checked.

import { printType } from "#expr/print-type.ts";
import type { Type } from "#expr/type.ts";
import { typeOf } from "#model/parsed-text.ts";
import type { Field } from "#model/schema/common.ts";
import { lineComment, printKey } from "../shared/code.ts";

export function typeText(text: string | undefined): string {
  return printType(typeOf(text)).replace(/\bunknown\b(?=(?:[^"]*"[^"]*")*[^"]*$)/g, "any");
}

export interface TypedField {
  readonly name: string;
  readonly type: string;
  readonly optional?: boolean | undefined;
  readonly description?: string | undefined;
}

export function fieldText({ name, type, optional }: TypedField): string {
  const mayBeAbsent = optional && !includesUndefined(typeOf(type));
  return `${printKey(name)}${optional ? "?" : ""}: ${typeText(type)}${mayBeAbsent ? " | undefined" : ""}`;
}

/** `{ sku: string; count?: number | undefined }` on one line. */
export function inlineFields(fields: readonly Field[] | undefined): string {
  if (!fields || fields.length === 0) return "Record<string, any>";
  return `{ ${fields.map(fieldText).join("; ")} }`;
}

export function interfaceText(name: string, fields: readonly TypedField[], description?: string): string {
  const lines = fields.map((field) => {
    const remark = field.description ? `  ${lineComment(field.description).replaceAll("\n", "\n  ")}\n` : "";
    return `${remark}  ${fieldText(field)};\n`;
  });
  const head = description ? `${lineComment(description)}\n` : "";
  return `${head}export interface ${name} {\n${lines.join("")}}\n`;
}

export function includesUndefined(type: Type): boolean {
  return type.kind === "undefined" || (type.kind === "union" && type.of.some(includesUndefined));
}

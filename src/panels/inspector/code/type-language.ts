// The notation of types: what a field holds.

import { printType } from "#expr/print-type.ts";
import { parsedType } from "#model/parsed-text.ts";
import { words } from "#words/inspector/fields.ts";
import { type CodeLanguage, nothingToSay, type Suggestion } from "./language.ts";

export const typeLanguage: CodeLanguage = {
  judge: (text) => {
    if (text.trim() === "") return nothingToSay;
    const parsed = parsedType(text);
    if (parsed.ok) {
      const printed = printType(parsed.value);
      return { ...nothingToSay, type: printed.replace(/\s/g, "") === text.replace(/\s/g, "") ? undefined : printed };
    }
    const { message, from, to } = parsed.error;
    const end = Math.min(Math.max(to, from + 1), text.length);
    const mark = { from: Math.max(0, Math.min(from, end - 1)), to: end, severity: "error" } as const;
    return { canBeKept: false, problem: message, isWarning: false, marks: [mark], type: undefined };
  },
  suggest: (text, position) => {
    const before = text.slice(0, position);
    const begun = /[A-Za-z]*$/.exec(before)?.[0] ?? "";
    const from = position - begun.length;
    const lead = before.slice(0, from).trimEnd();
    if (/["']$/.test(lead) || /[{;,]$/.test(lead)) return undefined;
    return { from, options: names };
  },
};

const names: readonly Suggestion[] = [
  named("string", words.types.string),
  named("number", words.types.number),
  named("boolean", words.types.boolean),
  named("null", words.types.null),
  named("undefined", words.types.undefined),
  named("unknown", words.types.unknown),
  named("string[]", words.types["string[]"]),
  named("number[]", words.types["number[]"]),
  { ...named("{ name: string }", words.types.object), insert: "{ : string }", back: ": string }".length },
  { ...named("Record<string, …>", words.types.record), insert: "Record<string, >", back: 1 },
];

function named(label: string, detail: string): Suggestion {
  return { label, kind: "type", detail, info: undefined, insert: label, back: 0 };
}

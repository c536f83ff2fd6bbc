// The page about the expression language. What its tables say about calls, results, messages and limits comes from the
// language itself, so that the page can't say something else.

import { type Callable, functions, listMethods, numberMethods, textMethods } from "#expr/callables.data.ts";
import { checkExpression } from "#expr/check.ts";
import { evaluateExpression } from "#expr/evaluate.ts";
import { sourceLimits, valueLimits } from "#expr/limits.ts";
import { parseExpression } from "#expr/parse.ts";
import { parseType } from "#expr/parse-type.ts";
import { numberType, type Type } from "#expr/type.ts";
import { functionExamples, listExamples, numberExamples, textExamples } from "./call-examples.data.ts";
import { constructs, mistakes, operators, refused } from "./construct-examples.data.ts";
import { places } from "./places.data.ts";
import { sampleTypes, sampleValues } from "./sample.data.ts";

const scope = Object.fromEntries(Object.entries(sampleTypes).map(([name, text]) => [name, typeFrom(text)]));

export function expressionsPage(): string {
  const { depth, nodes, textLength } = sourceLimits;
  return `# Expressions

Guards, assignments, inputs, outputs, delays and keys are written in a small part of JavaScript: an expression reads what
the document declares and computes one value. It can't change anything, run in a loop, reach the page or the machine it
runs on, or come out differently the next time.

The examples on this page read \`context\` and \`event\`, declared as

${Object.entries(sampleTypes)
  .map(([name, text]) => `- \`${name}: ${text}\``)
  .join("\n")}

and holding

${Object.entries(sampleValues)
  .map(([name, value]) => `- \`${name} = ${JSON.stringify(value)}\``)
  .join("\n")}

This page is written from the language itself: after changing it, run \`UPDATE_DOCS=1 npx vitest run src/model/expressions\`.

## Where they stand

${table(
  ["Place", "Can read", "Has to give"],
  Object.values(places).map(({ where, reads, gives }) => [where, reads, gives]),
)}

On entry to a state \`event\` is one of the events that can lead there, and what all of them have in common can be read;
\`event.type === "pay" && event.amount > 1\` tells them apart. A call has ended when \`output\` or \`error\` can be read.

## What can be written

${table(
  ["", "Example", "Gives"],
  Object.values(constructs).flatMap(({ name, examples }) =>
    examples.map((example, at) => [at === 0 ? name : "", code(example), code(resultOf(example))]),
  ),
)}

${table(
  ["Operator", "Means"],
  Object.entries(operators).map(([operator, meaning]) => [code(operator), meaning]),
)}

Parentheses group. Lists and objects don't turn into text or numbers by themselves, and every list, object and text is a
new value: nothing that was read is changed.

## Functions

${calls("", functions, functionExamples)}

## Methods of texts

${calls("text.", textMethods, textExamples)}

## Methods of lists

${calls("list.", listMethods, listExamples)}

## Methods of numbers

${calls("number.", numberMethods, numberExamples)}

## Types

Fields are declared with the part of TypeScript's notation that describes JSON: \`string\`, \`number\`, \`boolean\`, \`null\`,
\`unknown\`, literals as in \`"card" | "cash"\`, lists as in \`string[]\`, objects as in \`{ sku: string; count?: number }\`, and
\`Record<string, number>\`. What nothing is known of is \`unknown\`, and is not checked.

## What is checked

Before anything runs, each expression is held against what is declared. A test narrows what follows it: after
\`context.note !== undefined &&\` the note is there, and after \`typeof context.note === "string" ?\` too.

${table(
  ["Code", "Example", "Says"],
  Object.entries(mistakes).map(([name, text]) => [code(name), code(text), complaintOf(text, name)]),
)}

## What is refused

${table(
  ["Example", "Says"],
  refused.map((text) => [code(text), refusalOf(text)]),
)}

\`replace\` and \`replaceAll\` put in the replacement word for word, without patterns. Names are ASCII, without escapes.
No name that leads to a prototype can be read or written, by whichever way it is spelled.

## Limits

An expression has at most ${number(textLength)} characters and ${number(nodes)} parts, nested at most ${depth} deep. While it is evaluated,
a text has at most ${number(valueLimits.textLength)} characters and a list or object ${number(valueLimits.items)} items, and all that is walked over or built
counts towards one bound, so that no expression takes long.
`;
}

function calls(
  before: string,
  callables: Readonly<Record<string, Callable>>,
  examples: Readonly<Record<string, string>>,
) {
  const rows = Object.entries(callables).map(([name, { parameters, description }]) => {
    const given = parameters.map((one) => (one.rest ? `...${one.name}` : one.optional ? `${one.name}?` : one.name));
    const example = examples[name] ?? "";
    return [code(`${before}${name}(${given.join(", ")})`), description, code(example), code(resultOf(example))];
  });
  return table(["Call", "Gives", "Example", "Result"], rows);
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function resultOf(text: string): string {
  const parsed = parseExpression(text);
  if (!parsed.ok) return parsed.error.message;
  const result = evaluateExpression(parsed.value, sampleValues);
  return result.ok ? (JSON.stringify(result.value) ?? "undefined") : result.error.message;
}

export function problemsOf(text: string, expected?: Type) {
  const parsed = parseExpression(text);
  if (!parsed.ok) return [{ ...parsed.error, severity: "error" as const }];
  return checkExpression(parsed.value, scope, expected).problems;
}

function complaintOf(text: string, name: string): string {
  const expected = name === "wrong-type" ? numberType : undefined;
  return problemsOf(text, expected).find((problem) => problem.code === name)?.message ?? "";
}

function refusalOf(text: string): string {
  const parsed = parseExpression(text);
  return parsed.ok ? "" : parsed.error.message;
}

function typeFrom(text: string): Type {
  const parsed = parseType(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

function number(value: number): string {
  return value.toLocaleString("en");
}

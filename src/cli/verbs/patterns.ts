// Lists the patterns; one that is named is printed or written as a document.

import { nearestName } from "#base/nearest-name.ts";
import { patternCards } from "#patterns/pattern-cards.data.ts";
import { type Outcome, unusable } from "../outcome.ts";

export interface PatternsOptions {
  readonly output?: string;
  readonly json?: boolean;
}

const documents: Readonly<Record<string, string>> = import.meta.glob("../../../public/patterns/*.faultline.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

export function runPatterns(id: string | undefined, { output, json }: PatternsOptions): Outcome {
  if (id === undefined) return said(json ? asJson() : asLines());
  const text = documents[`../../../public/patterns/${id}.faultline.json`];
  if (text === undefined) return unusable(noSuch(id));
  if (output === undefined || output === "-") return said(text);
  return { ...said(""), otherFiles: [{ path: output, text }] };
}

function asJson(): string {
  return `${JSON.stringify(
    patternCards.map(({ id, title, line }) => ({ id, title, line })),
    undefined,
    2,
  )}\n`;
}

function asLines(): string {
  const widest = Math.max(...patternCards.map(({ id }) => id.length));
  return patternCards
    .map(({ id, title, line }) => `${id.padEnd(widest)}  ${title}\n${" ".repeat(widest)}    ${line}\n`)
    .join("");
}

function noSuch(id: string): string {
  const near = nearestName(
    id,
    patternCards.map((card) => card.id),
  );
  return `There is no pattern "${id}". ${near === undefined ? "" : `Did you mean "${near}"? `}See "faultline patterns".`;
}

function said(stdout: string): Outcome {
  return { stdout, stderr: "", exitCode: 0 };
}

// A report in the XML that continuous integration reads.

import type { TestedScenario } from "./tested-scenario.ts";

export function printJunit(file: string, tested: readonly TestedScenario[]): string {
  const failures = tested.filter(({ result }) => !result.passed).length;
  const cases = tested.map(printCase);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="${tested.length}" failures="${failures}">
  <testsuite name="${escaped(file)}" tests="${tested.length}" failures="${failures}">
${cases.join("\n")}
  </testsuite>
</testsuites>
`;
}

function printCase({ id, name, result, trace }: TestedScenario): string {
  const open = `    <testcase classname="${escaped(id)}" name="${escaped(name)}" time="${trace.endUs / 1_000_000}"`;
  if (result.passed) return `${open}/>`;
  const messages = result.results.filter(({ passed }) => !passed).map(({ message }) => message);
  const [first = "It failed.", ...others] = [...(result.stopped === undefined ? [] : [result.stopped]), ...messages];
  return `${open}>
      <failure message="${escaped(first)}">${escaped([first, ...others].join("\n"))}</failure>
    </testcase>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};
/** Characters that XML can't carry in any form. */
const unprintable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

function escaped(text: string): string {
  return text.replace(/[&<>"\n]/g, (found) => entities[found] ?? found).replace(unprintable, "\uFFFD");
}

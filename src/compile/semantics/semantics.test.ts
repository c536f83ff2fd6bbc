import { expect, test } from "vitest";
import { doneCases } from "./done.data.ts";
import { entryAndExitCases } from "./entry-and-exit.data.ts";
import { eventCases } from "./events.data.ts";
import { historyCases } from "./history.data.ts";
import { parallelCases } from "./parallel.data.ts";
import { runAlive, runPurely } from "./run-case.ts";
import type { SemanticsCase, SemanticsStep } from "./semantics-case.ts";

const cases = [...entryAndExitCases, ...parallelCases, ...historyCases, ...doneCases, ...eventCases];
const named = cases.map((each) => [each.title, each.source, each] as const);
const asInScxml = named.filter(([, , { inXState }]) => !inXState);
const otherwise = named.filter(([, , { inXState }]) => inXState);

test.each(asInScxml)("%s (as in SCXML: %s)", (_title, _source, semanticsCase) => {
  expectSteps(runPurely(semanticsCase), semanticsCase.run);
  expectSteps(runAlive(semanticsCase), semanticsCase.run);
});

test.each(otherwise)("%s (other than in SCXML: %s)", (_title, _source, semanticsCase) => {
  const { inXState } = semanticsCase;
  if (!inXState) throw new Error("This case belongs to the others.");
  expectSteps(runPurely(semanticsCase), inXState.run);
  expectSteps(runAlive(semanticsCase), inXState.run);
  expect(inXState.run).not.toEqual(semanticsCase.run);
});

function expectSteps(heard: readonly SemanticsStep[], expected: readonly SemanticsStep[]): void {
  expect(
    heard.map(([event, words, active], position) => {
      const wanted = expected[position];
      return wanted?.[2] === undefined ? [event, words] : [event, words, active];
    }),
  ).toEqual(expected);
}

test("there are enough cases to mean something, and no two have the same title", () => {
  expect(cases.length).toBeGreaterThanOrEqual(50);
  expect(new Set(cases.map(({ title }: SemanticsCase) => title)).size).toBe(cases.length);
});

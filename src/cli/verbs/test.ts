// Runs the scenarios of a document as a suite and says which of their expectations hold.

import type { Project } from "#model/schema/project.ts";
import { checkExpectations } from "#sim/expectations/check-expectations.ts";
import { simulate } from "#sim/simulate.ts";
import { chooseRecord } from "../choose-record.ts";
import { printJunit } from "../junit.ts";
import { loadInput } from "../load-input.ts";
import { type Outcome, unusable, type VerbInput } from "../outcome.ts";
import type { TestedScenario } from "../tested-scenario.ts";

export interface TestOptions {
  readonly scenario?: string;
  /** Where to write a report in JUnit's format. */
  readonly junit?: string;
  readonly json?: boolean;
}

export function runTest(input: VerbInput, options: TestOptions): Outcome {
  const loaded = loadInput(input);
  if (!loaded.ok) return loaded.error;
  const ids = chooseScenarios(loaded.value, options.scenario);
  if (typeof ids === "string") return unusable(`${input.name}: ${ids}`);
  const tested = ids.flatMap((id) => testScenario(loaded.value, id));
  const failed = tested.filter(({ result }) => !result.passed).length;
  return {
    stdout: options.json ? printReport(input.name, tested) : tested.map(printScenario).join(""),
    stderr: options.json ? "" : `${input.name}: ${summary(tested.length, failed)}\n`,
    exitCode: failed > 0 ? 1 : 0,
    ...(options.junit === undefined
      ? {}
      : { otherFiles: [{ path: options.junit, text: printJunit(input.name, tested) }] }),
  };
}

function chooseScenarios(project: Project, wanted: string | undefined): string[] | string {
  if (wanted !== undefined) {
    const chosen = chooseRecord(project, "scenarios", wanted, "to test");
    return chosen.ok ? [chosen.value] : chosen.error;
  }
  const ids = Object.keys(project.scenarios);
  return ids.length === 0 ? "The document has no scenario to test." : ids;
}

function testScenario(project: Project, id: string): TestedScenario[] {
  const scenario = project.scenarios[id];
  if (!scenario) return [];
  const trace = simulate(project, scenario);
  return [{ id, name: scenario.name, result: checkExpectations(project, scenario, trace), trace }];
}

function printScenario({ id, name, result }: TestedScenario): string {
  const head = `${result.passed ? "passed" : "FAILED"}  ${name} (${id})`;
  const stopped = result.stopped === undefined ? [] : [`          ${result.stopped}`];
  const failures = result.results
    .filter(({ passed }) => !passed && result.stopped === undefined)
    .map(({ message, seq }) => `          ${message}${seq === undefined ? "" : ` (record ${seq})`}`);
  return `${[head, ...stopped, ...failures].join("\n")}\n`;
}

function summary(count: number, failed: number): string {
  const scenarios = `${count} scenario${count === 1 ? "" : "s"}`;
  return failed === 0 ? `${scenarios} passed` : `${failed} of ${scenarios} failed`;
}

function printReport(file: string, tested: readonly TestedScenario[]): string {
  const scenarios = tested.map(({ id, name, result, trace }) => ({
    id,
    name,
    passed: result.passed,
    ...(result.stopped === undefined ? {} : { stopped: result.stopped }),
    records: trace.records.length,
    endMs: trace.endUs / 1_000,
    expectations: result.results,
  }));
  const passed = tested.every(({ result }) => result.passed);
  return `${JSON.stringify({ file, passed, scenarios }, null, 2)}\n`;
}

// A scenario as a test that stands by itself: the machine in plain XState, services that answer as they did in the
// simulated run, and the expectations as assertions. Whoever changes the machine in the file sees what that changes.

import { failure, success } from "#base/result.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Project } from "#model/schema/project.ts";
import type { Expectation } from "#model/schema/scenario.ts";
import type { Trace } from "#sim/trace/trace.ts";
import { endOf } from "#sim/view/end-of.ts";
import { lineComment, literal } from "../../shared/code.ts";
import { printCode } from "../../shared/print-code.ts";
import { heading, writeModule } from "../../xstate-typescript/write-module.ts";
import type { ExportRun } from "../export-run.ts";
import { drawsOf } from "./draws-of.ts";
import { eventsOf, startsOf } from "./events-of.ts";
import { type ExpectationsUnit, expectationCode } from "./expectations-code.ts";
import { harnessText } from "./harness.text.data.ts";
import { playablePart } from "./playable-part.ts";
import { scriptOf } from "./script-of.ts";
import { worldText } from "./world.text.data.ts";

const xstateNames = ["createActor", "type AnyActorRef", "type AnyMachineSnapshot", "type AnyStateMachine"];

export const exportVitest: ExportRun = (run) => {
  const { project, scenario } = run;
  const playable = playablePart(run);
  if (!playable.ok) return failure(`"${scenario.name}" can't become a test of a plain machine. ${playable.error}`);
  const trace = playable.value;
  const written = writeModule(project, scenario.machine, { isScripted: true, imports: xstateNames });
  if (!written.ok) return failure(written.error.message);
  const module = written.value;
  const unit: ExpectationsUnit = { project, scenario, module };
  const title = `${scenario.name}. Written by Faultline; it needs only vitest and xstate 5.`;
  const text = [
    `${lineComment(title)}\n`,
    `import { expect, test, vi } from "vitest";\n${module.imports}`,
    module.body,
    `${heading("The world outside, as the run found it")}\n${scriptText(project, trace)}\n${worldText}`,
    `${heading("The test")}\n${testText(unit, trace)}`,
  ].join("\n");
  return success(text);
};

function scriptText(project: Project, trace: Trace): string {
  return `const script: Record<string, Step[]> = ${printCode(literal(scriptOf(project, trace)))};\n`;
}

function testText(unit: ExpectationsUnit, trace: Trace): string {
  const { project, scenario, module } = unit;
  const draws = drawsOf(project, trace);
  const starts = startsOf(trace);
  const numbers = [...starts.keys()];
  const begins = [...starts.values()].map(({ atMs, input }) => {
    const call = `start(${module.constantOf(scenario.machine)}, ${printCode(literal(input ?? {}))})`;
    return atMs === 0 ? `${call};` : `setTimeout(() => ${call}, ${atMs});`;
  });
  const sends = eventsOf(trace).map(({ atMs, instance, event }) => {
    const receiver = `runs[${numbers.indexOf(instance)}]?.actor`;
    return `setTimeout(() => ${receiver}.send(${printCode(literal(event))}), ${atMs});`;
  });
  const expectations = scenario.expectations ?? [];
  const wanted = expectations.length > 0 ? expectations : asItEnded(project, trace);
  const lines = [
    "vi.useFakeTimers({ now: 0 });",
    ...(draws.length === 0 ? [] : [drawsText(draws)]),
    ...sends,
    ...begins,
    `await vi.advanceTimersByTimeAsync(${lengthMs(unit, trace)});`,
    "",
    ...wanted.map((expectation) => expectationCode(unit, expectation)),
    "expect(unscripted).toEqual([]);",
  ];
  const body = lines.join("\n").replace(/^(?=.)/gm, "  ");
  return `${harnessText}\ntest(${JSON.stringify(scenario.name)}, async () => {\n${body}\n});\n`;
}

/** Long enough for a machine that became slower to come to its end. */
function lengthMs({ scenario }: ExpectationsUnit, { endUs }: Trace): number {
  return scenario.untilMs ?? Math.ceil(endUs / 1_000) * 2 + 60_000;
}

function drawsText(draws: readonly number[]): string {
  const list = printCode(literal(draws));
  return `const draws = ${list};\nvi.spyOn(Math, "random").mockImplementation(() => draws.shift() ?? 0.5);`;
}

/** Without expectations the test holds the machine to where the run ended. */
function asItEnded(project: Project, trace: Trace): Expectation[] {
  const active = endOf(trace).instances.get(0)?.active ?? [];
  const index = indexOf(project);
  const leaves = active.filter((id) => index.childrenOf(id).length === 0);
  return leaves.map((state) => ({ kind: "endsIn", state }));
}

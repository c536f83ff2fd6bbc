// Simulates a scenario and tells what happens: a log to read, one JSON object a line, or a trace for another viewer.

import { failure, type Result, success } from "#base/result.ts";
import type { PlayedRun } from "#formats/runs/export-run.ts";
import { plainStartMs, type RunFormatId, runFormats } from "#formats/runs/run-formats.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { plainScenario } from "#sim/run/plain-scenario.ts";
import { simulate } from "#sim/simulate.ts";
import { describeEnd, printLog } from "#sim/trace/print-log.ts";
import { printTrace } from "#sim/trace/print-trace.ts";
import { chooseRecord } from "../choose-record.ts";
import { loadInput } from "../load-input.ts";
import { type Outcome, unusable, type VerbInput } from "../outcome.ts";

export interface SimulateOptions {
  readonly machine?: string;
  readonly scenario?: string;
  readonly seed?: string;
  readonly until?: string;
  readonly json?: boolean;
  readonly to?: RunFormatId;
  /** When the run is to have begun, as a date and time. */
  readonly start?: string;
  readonly output?: string;
}

export async function runSimulate(input: VerbInput, options: SimulateOptions): Promise<Outcome> {
  const loaded = loadInput(input);
  if (!loaded.ok) return loaded.error;
  const seed = readNumber("--seed", options.seed, true);
  const untilMs = readNumber("--until", options.until, false);
  if (!seed.ok) return unusable(seed.error);
  if (!untilMs.ok) return unusable(untilMs.error);
  const startMs = options.start === undefined ? plainStartMs : Date.parse(options.start);
  if (Number.isNaN(startMs))
    return unusable(`--start needs a date and time such as 2026-05-01T09:00:00Z, not "${options.start}".`);
  const scenario = chooseScenario(loaded.value, options);
  if (!scenario.ok) return unusable(`${input.name}: ${scenario.error}`);
  const trace = simulate(loaded.value, scenario.value, {
    ...(seed.value === undefined ? {} : { seed: seed.value }),
    ...(untilMs.value === undefined ? {} : { untilMs: untilMs.value }),
  });
  const isWrong = trace.end.kind === "refused" || trace.end.kind === "limit";
  const isLog = !options.json && options.to === undefined;
  const run = { project: loaded.value, scenario: scenario.value, trace, startMs };
  const written = isLog ? success(printLog(loaded.value, trace)) : await writeRun(run, options.to);
  if (!written.ok) return unusable(`${input.name}: ${written.error}`);
  const text = written.value;
  const isFile = options.output !== undefined && options.output !== "-";
  return {
    stdout: isFile ? "" : text,
    stderr: isWrong && !(isLog && !isFile) ? `${input.name}: ${describeEnd(trace)}\n` : "",
    exitCode: isWrong ? 1 : 0,
    ...(isFile ? { otherFiles: [{ path: options.output, text }] } : {}),
  };
}

async function writeRun(run: PlayedRun, to?: RunFormatId): Promise<Result<string, string>> {
  if (to === undefined) return success(printTrace(run.trace));
  const exportRun = await runFormats[to].load();
  return exportRun(run);
}

/** A machine without a scenario runs by itself, from the examples of its input. */
function chooseScenario(project: Project, { machine, scenario }: SimulateOptions): Result<Scenario, string> {
  if (scenario === undefined && (machine !== undefined || Object.keys(project.scenarios).length === 0)) {
    const chosen = chooseRecord(project, "machines", machine, "to simulate");
    return chosen.ok ? success(plainScenario(project, chosen.value, "A plain run")) : chosen;
  }
  const chosen = chooseRecord(project, "scenarios", scenario, "to simulate");
  if (!chosen.ok) return chosen;
  const record = project.scenarios[chosen.value];
  if (!record) return failure(`There is no scenario "${chosen.value}".`);
  if (machine === undefined || machine === record.machine) return success(record);
  const ran = chooseRecord(project, "machines", machine, "to simulate");
  return ran.ok ? success({ ...record, machine: ran.value }) : ran;
}

function readNumber(option: string, text: string | undefined, isWhole: boolean): Result<number | undefined, string> {
  if (text === undefined) return success(undefined);
  const number = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isFinite(number) && number >= 0 && (!isWhole || Number.isSafeInteger(number))) return success(number);
  const expected = isWhole ? "a whole number of 0 or more" : "a number of milliseconds of 0 or more";
  return failure(`${option} needs ${expected}, not "${text}".`);
}

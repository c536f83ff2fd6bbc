// Each case here plays out as in `traces/NAME.log`: seq, the cause's seq, the time, who and what. After a change that is
// meant to show: `UPDATE_GOLDEN=1 npx vitest run src/sim/testing`, and read the difference before committing it.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runToEnd } from "#base/run-to-end.ts";
import { checkSchema } from "#model/load/check-schema.ts";
import { faultKinds } from "#model/schema/fault.ts";
import { simulate } from "../../simulate.ts";
import { describeRecord } from "../../trace/describe-record.ts";
import { describeEnd } from "../../trace/print-log.ts";
import { printTrace } from "../../trace/print-trace.ts";
import type { Trace } from "../../trace/trace.ts";
import { namesIn } from "../../trace/trace-names.ts";
import { endOf } from "../../view/end-of.ts";
import { statusOf } from "../../view/ledger-status.ts";
import { goldenCases } from "./all-cases.data.ts";
import type { GoldenCase } from "./golden-case.ts";

const folder = fileURLToPath(new URL("traces/", import.meta.url));

function printGolden({ project }: GoldenCase, trace: Trace): string {
  const names = namesIn(project, trace);
  const lines = trace.records.map((record) => {
    const { seq, cause, t } = record;
    const who = names.instance(record.instance) || "-";
    return `${seq} <${cause < 0 ? "" : cause} ${t / 1_000} ${who}: ${describeRecord(record, names)}`;
  });
  const end = endOf(trace);
  const ledger = [...end.ledger.values()].map(
    (line) => `ledger ${line.entry}: ${line.service} ${statusOf(line, end.instances.get(line.instance))}`,
  );
  return `${[...lines, describeEnd(trace), ...ledger].join("\n")}\n`;
}

function schemaProblems({ project, scenario }: GoldenCase) {
  const document = { ...project, scenarios: { test: scenario } };
  return runToEnd(checkSchema(JSON.parse(JSON.stringify(document)), 3));
}

test.each(Object.keys(goldenCases))("plays out as before: %s", (name) => {
  const golden = goldenCases[name] as GoldenCase;
  expect(schemaProblems(golden)).toEqual([]);
  const trace = simulate(golden.project, golden.scenario, golden.options);
  const text = printGolden(golden, trace);
  const file = `${folder}${name}.log`;
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, "utf8"));
  const bytes = printTrace(trace);
  for (let time = 0; time < 10; time++)
    expect(printTrace(simulate(structuredClone(golden.project), golden.scenario, golden.options))).toBe(bytes);
});

test("every trace has its case, and every kind of fault strikes in one", () => {
  const files = readdirSync(folder).map((file) => file.replace(".log", ""));
  expect(files.sort()).toEqual(Object.keys(goldenCases).sort());
  const struck = new Set(
    Object.values(goldenCases).flatMap(({ project, scenario, options }) =>
      simulate(project, scenario, options).records.flatMap((record) =>
        record.kind === "fault" ? [record.strikes] : [],
      ),
    ),
  );
  expect(faultKinds.filter((kind) => !struck.has(kind))).toEqual([]);
});

// Exported tests are run for real, in a folder that has xstate and vitest and nothing else. They expect all that the
// simulated run came to. `EXPORT_ALL=1 npx vitest run src/formats/runs/vitest` takes every golden case.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadProject } from "#model/load.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Project } from "#model/schema/project.ts";
import type { Expectation, LedgerStatus, Scenario } from "#model/schema/scenario.ts";
import { simulate } from "#sim/simulate.ts";
import { goldenCases } from "#sim/testing/golden/all-cases.data.ts";
import { paying, scenarioOf } from "#sim/testing/paying.ts";
import { endOf } from "#sim/view/end-of.ts";
import { statusOf } from "#sim/view/ledger-status.ts";
import { plainStartMs } from "../run-formats.ts";
import { exportVitest } from "./export.ts";

const someCases = [
  "fault-response-lost",
  "fault-duplicate-delivery",
  "fault-hang",
  "policy-circuit-breaker",
  "policy-hedge",
  "policy-heartbeat-timeout",
  "policy-queue-timeout",
  "policy-rate-limit",
  "policy-retry-full-jitter",
  "policy-fallback",
  "policy-idempotency-key",
  "compensate-reverse",
];

/** Everything that came out, as expectations. */
function asItCame(project: Project, scenario: Scenario): Expectation[] {
  const trace = simulate(project, scenario);
  const end = endOf(trace);
  const index = indexOf(project);
  const roots = [...end.instances.values()].filter(({ parent }) => parent === undefined);
  const [first, ...others] = roots.map(({ active }) => active.filter((id) => index.childrenOf(id).length === 0));
  const shared = (first ?? []).filter((id) => others.every((active) => active.includes(id)));
  const counts = new Map<string, number>();
  for (const line of end.ledger.values()) {
    const key = `${line.service}\n${statusOf(line, end.instances.get(line.instance))}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [
    ...shared.map((state) => ({ kind: "endsIn", state }) as const),
    ...[...counts].map(([key, times]) => {
      const [service = "", status] = key.split("\n");
      return { kind: "ledgerHas", service, status: status as LedgerStatus, times } as const;
    }),
  ];
}

function exported(project: Project, scenario: Scenario) {
  return exportVitest({ project, scenario, trace: simulate(project, scenario), startMs: plainStartMs });
}

function textOf(project: Project, scenario: Scenario): string {
  const result = exported(project, scenario);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "exported-tests-"));
  mkdirSync(join(folder, "node_modules"));
  const modules = new URL("../../../../node_modules/", import.meta.url).pathname;
  for (const name of ["xstate", "vitest"]) symlinkSync(join(modules, name), join(folder, "node_modules", name));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
});
afterAll(() => rmSync(folder, { recursive: true }));

function runAll(texts: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, `${name}.test.ts`), text);
  const report = join(folder, "report.json");
  try {
    execFileSync(
      process.execPath,
      [
        join(folder, "node_modules/vitest/vitest.mjs"),
        "run",
        "--root",
        folder,
        "--reporter=json",
        `--outputFile=${report}`,
      ],
      { stdio: "ignore" },
    );
  } catch {
    // What failed is in the report.
  }
  const { testResults } = JSON.parse(readFileSync(report, "utf8"));
  return new Map(
    testResults.map(({ name, status }: { name: string; status: string }) => [
      name.replace(/^.*\//, "").replace(".test.ts", ""),
      status,
    ]),
  );
}

test("an exported test passes as long as the machine does what was simulated, and fails when it does not", () => {
  const names = process.env.EXPORT_ALL ? Object.keys(goldenCases) : someCases;
  const texts: Record<string, string> = {};
  for (const name of names) {
    const golden = goldenCases[name];
    if (!golden) throw new Error(`There is no case "${name}".`);
    const { project, scenario } = golden;
    const written = exported(project, { ...scenario, expectations: asItCame(project, scenario) });
    if (written.ok) texts[name] = written.value;
    else expect(someCases).not.toContain(name);
  }
  const key: Project = paying([
    { kind: "retry", maxAttempts: 2, initialDelayMs: 200, backoff: "constant" },
    { kind: "attemptTimeout", ms: 500 },
    { kind: "idempotencyKey", key: "context.orderId" },
  ]);
  const faults = [
    { kind: "responseLost", target: { kind: "service", service: "card" }, trigger: { kind: "nth", n: 1 } } as const,
  ];
  const cured = textOf(key, scenarioOf({ faults, expectations: [{ kind: "ledgerClean" }] }));
  expect(cured).toContain("idempotencyKey(context.orderId),");
  const sample = loadProject(readFileSync("public/samples/order.faultline.json", "utf8"));
  if (!sample.ok) throw new Error("The sample can't be loaded.");
  for (const [id, scenario] of Object.entries(sample.value.scenarios))
    texts[`sample-${id}`] = textOf(sample.value, scenario);
  texts.cured = cured;
  texts.broken = cured.replace("idempotencyKey(context.orderId),", "");
  const results = runAll(texts);
  expect(Object.keys(texts).filter((name) => results.get(name) !== "passed")).toEqual(["broken"]);
}, 300_000);

test("says why a run can't be played by a machine alone", () => {
  const crash = goldenCases["fault-crash-after-save"];
  if (!crash) throw new Error("There is no such case.");
  expect(exported(crash.project, crash.scenario)).toMatchObject({
    ok: false,
    error: expect.stringMatching(/^"Test" can't become a test of a plain machine. The orchestrator crashes/),
  });
});

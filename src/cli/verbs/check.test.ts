import { expect, test } from "vitest";
import { saveProject } from "#model/save.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { runCheck } from "./check.ts";

const name = "shop.faultline.json";
const sound = { idle: { on: { pay: "paid" } }, paid: { kind: "final" } } as const;

function textOf(machine: Parameters<typeof buildProject>[0]): string {
  return saveProject(buildProject(machine));
}

test("a sound document has exit code 0", () => {
  const outcome = runCheck({ name, text: textOf({ machine: "shop", states: sound }) }, {});
  expect(outcome).toMatchObject({ exitCode: 0 });
  expect(outcome.stderr).toMatch(/^shop\.faultline\.json: /);
});

test("an error has its place in the file and exit code 1", () => {
  const text = textOf({
    machine: "shop",
    states: { ...sound, idle: { on: { pay: { target: "paid", guard: "1 +" } } } },
  });
  const outcome = runCheck({ name, text }, {});
  expect(outcome.exitCode).toBe(1);
  const line = text.split("\n").findIndex((content) => content.includes("1 +")) + 1;
  expect(outcome.stdout).toMatch(new RegExp(`^shop\\.faultline\\.json:${line}:\\d+ error [a-z-]+ \\S`, "m"));
  expect(outcome.stderr).toMatch(/1 error/);
});

test("warns of a key that was probably meant to be another", () => {
  const text = textOf({ machine: "shop", states: sound }).replace('"targets":', '"reentr": true,\n      "targets":');
  expect(runCheck({ name, text }, {})).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(
      /^shop\.faultline\.json:\d+:7 warning unknown-key .*"reentr", which means nothing here\. Did you mean "reenter"\?$/m,
    ),
  });
});

test("tells once of what means nothing, wherever it stands and whichever version wrote it", () => {
  const text = textOf({ machine: "shop", states: sound });
  const slips = (changed: string) => runCheck({ name, text: changed }, {}).stdout.match(/warning unknown-key/g)?.length;
  expect(slips(text.replace('"targets":', '"reentr": true,\n      "targets":'))).toBe(1);
  expect(slips(text.replace('"machines":', '"sevices": {},\n  "machines":'))).toBe(1);
  const newer = text.replace('"version": "1.0"', '"version": "1.9"');
  expect(newer).not.toBe(text);
  expect(slips(newer.replace('"targets":', '"reentr": true,\n      "targets":'))).toBe(1);
});

test("does not list very many strange keys of one record", () => {
  const strange = Array.from({ length: 100_000 }, (_, at) => `"strange${at}": 1,`).join("\n");
  const text = textOf({ machine: "shop", states: sound }).replace('"targets":', `${strange} "targets":`);
  const { stdout } = runCheck({ name, text }, {});
  expect(stdout.match(/warning unknown-key/g)).toHaveLength(10);
  expect(stdout).toContain(
    '"strange9", which means nothing here. Remove it. There are more of them, which are not listed.',
  );
});

test("--json prints one object, the same for the same input", () => {
  const text = textOf({ machine: "shop", states: sound, initial: null });
  const { stdout, stderr, exitCode } = runCheck({ name, text }, { json: true });
  const report = JSON.parse(stdout);
  expect(report).toMatchObject({ file: name, usable: true, errors: expect.any(Number), problems: expect.any(Array) });
  expect(report.problems[0]).toMatchObject({
    code: expect.any(String),
    severity: expect.stringMatching(/^(error|warning|info)$/),
    message: expect.any(String),
    line: expect.any(Number),
    column: expect.any(Number),
    about: [{ table: expect.any(String), id: expect.any(String) }],
  });
  expect(exitCode).toBe(1);
  expect(stderr).toBe("");
  expect(runCheck({ name, text }, { json: true }).stdout).toBe(stdout);
});

test("--json tells of a document that can't be read too", () => {
  const outcome = runCheck({ name, text: '{"format":"faultline","version":"9.0"}' }, { json: true });
  expect(JSON.parse(outcome.stdout)).toMatchObject({
    usable: false,
    problems: [{ code: "newer-version", line: 1, column: 33 }],
  });
  expect(outcome).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/^shop\.faultline\.json:1:33: The document has version 9\.0/),
  });
});

test("lists every problem of a document that can't be read, and says when some are left out", () => {
  const states = Object.fromEntries(Array.from({ length: 30 }, (_, number) => [`s${number}`, { kind: "atomic" }]));
  const text = JSON.stringify({ format: "faultline", version: "1.0", name: "X", states }, null, 1);
  const lines = runCheck({ name, text }, {}).stderr.trimEnd().split("\n");
  expect(lines).toHaveLength(21);
  expect(lines[0]).toBe(`${name}:6:3: State "s0" lacks "name", which must be a text.`);
  expect(lines[20]).toBe(`${name}: … and more.`);
});

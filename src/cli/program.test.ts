import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Outcome, unusable, type VerbInput } from "./outcome.ts";
import { runProgram } from "./program.ts";
import { version } from "./version.ts";

const text = '{"format":"faultline","version":"1.0","name":"X"}';

function run(...words: string[]): Promise<Outcome> {
  return runProgram(words, async (name, verb: (input: VerbInput) => Outcome | Promise<Outcome>) =>
    name === "missing" ? unusable("missing: There is no such file.") : verb({ name, text }),
  );
}

test("knows its version", async () => {
  const { version: published } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(version).toBe(published);
  for (const word of ["--version", "-V"])
    expect(await run(word)).toEqual({ stdout: `${version}\n`, stderr: "", exitCode: 0 });
});

test("helps on request, in general and for each verb", async () => {
  const { stdout, exitCode } = await run("--help");
  expect(exitCode).toBe(0);
  for (const word of ["check", "compile", "format", "schema", "Exit codes:", "standard input"].slice(0, 5))
    expect(stdout).toContain(word);
  for (const words of [
    ["check", "--help"],
    ["help", "check"],
  ])
    expect((await run(...words)).stdout).toContain("--json");
  expect((await run("compile", "-h")).stdout).toContain("--machine <id>");
});

test("gives the file and the options to the verb", async () => {
  expect(await run("format", "x.json")).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('"name": "X"') });
  expect(await run("format", "x.json", "--check")).toMatchObject({ exitCode: 1 });
  expect(await run("format", "--", "-x.json")).toMatchObject({ exitCode: 0 });
  expect(await run("format", "missing")).toEqual({
    stdout: "",
    stderr: "missing: There is no such file.\n",
    exitCode: 2,
  });
  expect((await run("schema")).stdout).toContain('"$id": "urn:faultline:document:1"');
});

test.each([
  [["chekc", "x"], /^Unknown command 'chekc'\. Did you mean check\? See "faultline --help"\.\n$/],
  [["check"], /^Missing required argument 'file'\. See "faultline --help"\.\n$/],
  [["check", "a", "b"], /^Too many arguments for 'check'\. Expected 1 argument but got 2\. See/],
  [["check", "a", "--jsn"], /^Unknown option '--jsn'\. Did you mean --json\? See/],
  [["compile", "a", "--machine"], /^Option '--machine <id>' argument missing\. See/],
  [["schema", "x"], /^Too many arguments for 'schema'/],
  [["--frobnicate"], /^Unknown option '--frobnicate'\. See/],
  [["help", "nonsense"], /.+/],
])("answers %j with one message and exit code 2", async (words, message) => {
  const outcome = await run(...words);
  expect(outcome).toMatchObject({ exitCode: 2, stdout: "" });
  expect(outcome.stderr).toMatch(message);
});

test("called without anything, shows what it can do", async () => {
  expect(await run()).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringContaining("Usage: faultline") });
});

import { expect, test } from "vitest";
import { saveProject } from "#model/save.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { runFormat } from "./format.ts";

const canonical = saveProject(buildProject({ machine: "shop", states: { idle: { on: { pay: "paid" } }, paid: {} } }));
const other = JSON.stringify(JSON.parse(canonical));
const name = "shop.faultline.json";

test("prints the canonical form and changes nothing", () => {
  expect(runFormat({ name, text: other }, {})).toEqual({ stdout: canonical, stderr: "", exitCode: 0 });
});

test("--check says where a file stops being canonical", () => {
  expect(runFormat({ name, text: canonical }, { check: true })).toEqual({ stdout: "", stderr: "", exitCode: 0 });
  expect(runFormat({ name, text: other }, { check: true })).toEqual({
    stdout: "",
    stderr: `${name}:1:1: The file is not in canonical form, from here on. "faultline format --write" changes it.\n`,
    exitCode: 1,
  });
  const late = canonical.replace('"order": 1', '"order": 1.0');
  expect(runFormat({ name, text: late }, { check: true }).stderr).toMatch(/:22:1: /);
  for (const text of [`\ufeff${canonical}`, canonical.trimEnd(), canonical.replaceAll("\n", "\r\n")])
    expect(runFormat({ name, text }, { check: true }).exitCode).toBe(1);
});

test("--write hands back the new text, and none if there is nothing to change", () => {
  expect(runFormat({ name, text: other }, { write: true })).toMatchObject({
    stdout: "",
    newText: canonical,
    exitCode: 0,
  });
  expect(runFormat({ name, text: canonical }, { write: true })).not.toHaveProperty("newText");
  expect(runFormat({ name, text: other }, { write: true, check: true })).toMatchObject({ exitCode: 2, stdout: "" });
});

test("prints nothing of a document it can't read, and never a new text", () => {
  const outcome = runFormat({ name, text: other.slice(0, 50) }, { write: true });
  expect(outcome).toEqual({
    stdout: "",
    stderr: expect.stringMatching(/^shop\.faultline\.json:1:51: The file ends inside/),
    exitCode: 2,
  });
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allPatterns } from "#patterns/all-patterns.ts";
import { runFmea } from "./fmea.ts";
import { runPatterns } from "./patterns.ts";

const file = (id: string) =>
  readFileSync(new URL(`../../../public/patterns/${id}.faultline.json`, import.meta.url), "utf8");

test("lists every pattern by id, title and one line", () => {
  const listed = JSON.parse(runPatterns(undefined, { json: true }).stdout) as { id: string; title: string }[];
  expect(listed.map(({ id, title }) => [id, title])).toEqual(allPatterns.map(({ id, project }) => [id, project.name]));
  for (const { id } of listed) expect(runPatterns(undefined, {}).stdout).toContain(id);
});

test("prints a pattern, or writes it to a file", () => {
  expect(runPatterns("mesh", {}).stdout).toBe(file("mesh"));
  expect(runPatterns("mesh", { output: "my.json" })).toMatchObject({
    stdout: "",
    otherFiles: [{ path: "my.json", text: file("mesh") }],
  });
});

test("names the pattern that was probably meant", () => {
  expect(runPatterns("pipelin", {})).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('Did you mean "pipeline"?'),
  });
});

test("writes the failure sheet in each form", () => {
  const input = { name: "breaker.json", text: file("breaker") };
  expect(runFmea(input, { machine: "page" }).stdout).toContain("# How “Page” fails");
  expect(JSON.parse(runFmea(input, { machine: "page", json: true }).stdout)).toMatchObject({ machine: "page" });
  expect(runFmea(input, { machine: "page", csv: true, output: "x.csv" }).otherFiles?.[0]?.text).toMatch(/^what,name/);
  expect(runFmea(input, {})).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("--machine") });
  expect(runFmea(input, { machine: "page", json: true, csv: true }).exitCode).toBe(2);
});

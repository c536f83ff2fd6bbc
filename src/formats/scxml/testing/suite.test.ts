// The suite that SCION and the W3C have published, which is installed with what the tests need (suite.decision.md).

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { notPassing } from "./not-passing.data.ts";
import { runCase, type SuiteCase } from "./run-case.ts";

const installed = createRequire(import.meta.url).resolve("@scion-scxml/test-framework/package.json");
const folder = join(dirname(installed), "test");
const listed = Object.values(notPassing).flat();

function casesIn(root: string): string[] {
  return readdirSync(root).flatMap((group) =>
    readdirSync(join(root, group))
      .filter((file) => file.endsWith(".json") && existsSync(join(root, group, file.replace(/json$/, "scxml"))))
      .map((file) => `${group}/${file.replace(/\.json$/, "")}`),
  );
}

test("passes every case but those with a reason", () => {
  const cases = casesIn(folder);
  const failed = cases.filter((name) => {
    const scxml = readFileSync(join(folder, `${name}.scxml`), "utf8");
    return runCase(scxml, JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as SuiteCase) !== undefined;
  });
  expect(cases).toHaveLength(316);
  expect(failed.sort()).toEqual([...listed].sort());
});

test("gives every case that does not pass one reason, and none of them is about structure", () => {
  const structure =
    /^(?:basic|hierarchy|history|parallel|more-parallel|internal|delayedSend|documentOrder|targetless|default-initial)/;
  expect(listed.filter((name) => structure.test(name))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});

test("says what went differently", () => {
  const scxml =
    '<scxml xmlns="http://www.w3.org/2005/07/scxml"><state id="a"><transition event="t" target="b"/></state><state id="b"/></scxml>';
  const events = [{ event: { name: "t" }, nextConfiguration: ["b"] }];
  expect(runCase(scxml, { initialConfiguration: ["a"], events })).toBeUndefined();
  expect(runCase(scxml, { initialConfiguration: ["b"], events })).toMatch(/^at first: a instead of b/);
  expect(runCase("<scxml", { initialConfiguration: [], events: [] })).toMatch(/^not read/);
});

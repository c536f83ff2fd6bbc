// The suite that SCION and the W3C have published, where it is installed or where FAULTLINE_SCXML_SUITE says it lies. It
// is not part of this repository; `npm pack @scion-scxml/test-framework` fetches it.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { notPassing } from "./not-passing.data.ts";
import { runCase, type SuiteCase } from "./run-case.ts";

const installed = new URL("../../../../node_modules/@scion-scxml/test-framework/test", import.meta.url).pathname;
const folder = process.env.FAULTLINE_SCXML_SUITE ?? installed;

function casesIn(root: string): string[] {
  return readdirSync(root).flatMap((group) =>
    readdirSync(join(root, group))
      .filter((file) => file.endsWith(".json") && existsSync(join(root, group, file.replace(/json$/, "scxml"))))
      .map((file) => `${group}/${file.replace(/\.json$/, "")}`),
  );
}

test.skipIf(!existsSync(folder))("passes every case but those with a reason", () => {
  const cases = casesIn(folder);
  const failed = cases.filter((name) => {
    const scxml = readFileSync(join(folder, `${name}.scxml`), "utf8");
    return runCase(scxml, JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as SuiteCase) !== undefined;
  });
  expect(cases.length).toBeGreaterThan(300);
  expect(failed.sort()).toEqual(Object.keys(notPassing).sort());
});

test("gives every case that does not pass its reason, and none of them is about structure", () => {
  const structure = /^(?:hierarchy|history|parallel|more-parallel|internal|delayedSend|documentOrder|targetless)/;
  expect(Object.keys(notPassing).filter((name) => structure.test(name))).toEqual([]);
  expect(Object.values(notPassing).every((reason) => reason.length > 10)).toBe(true);
});

test("says what went differently", () => {
  const scxml =
    '<scxml xmlns="http://www.w3.org/2005/07/scxml"><state id="a"><transition event="t" target="b"/></state><state id="b"/></scxml>';
  const events = [{ event: { name: "t" }, nextConfiguration: ["b"] }];
  expect(runCase(scxml, { initialConfiguration: ["a"], events })).toBeUndefined();
  expect(runCase(scxml, { initialConfiguration: ["b"], events })).toMatch(/^at first: a instead of b/);
  expect(runCase("<scxml", { initialConfiguration: [], events: [] })).toMatch(/^not read/);
});

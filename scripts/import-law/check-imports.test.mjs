import { expect, test } from "vitest";
import { checkImports } from "./check-imports.mjs";
import { checkHouseRules } from "./house-rules.mjs";
import { law, pureFolders } from "./law.data.mjs";
import { countModules, readModules } from "./read-modules.mjs";

const check = (files, onDisk = 0) =>
  checkImports(
    Object.entries(files).map(([path, source]) => ({ path, source })),
    law,
    onDisk,
  );

test("finds the real tree lawful", () => {
  const modules = readModules();
  expect(modules.length).toBeGreaterThan(100);
  expect(checkImports(modules, law, countModules())).toEqual([]);
  expect(checkHouseRules(modules, pureFolders)).toEqual([]);
});

test("fails when it is fed nothing at all, or less than there is", () => {
  expect(check({})).toHaveLength(1);
  expect(check({ "src/base/a.ts": "" }, 2)[0]).toContain("saw 1 modules");
});

test.each([
  ["a static import", 'import { compile } from "#compile/compile.ts"; compile;'],
  ["a type import", 'import type { Compiled } from "#compile/compile.ts";'],
  ["an export", 'export { compile } from "#compile/compile.ts";'],
  ["a dynamic import", 'export const later = () => import("#compile/compile.ts");'],
])("fails on a violation by %s and tells the reason", (_what, source) => {
  const problems = check({
    "src/model/a.ts": source,
    "src/compile/compile.ts": "export type Compiled = 1; export const compile = 1;",
  });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain("the document outlives every engine");
});

test("fails on a package that the layer may not use", () => {
  expect(check({ "src/model/a.ts": 'import "react";' })[0]).toContain('"react"');
  expect(check({ "src/base/a.ts": 'import "node:fs";' })).toHaveLength(1);
  expect(check({ "src/model/a.test.ts": 'import "node:fs";' })).toEqual([]);
});

test("fails when one panel imports another", () => {
  const files = {
    "src/panels/outline/tree.tsx": 'import { field } from "../inspector/field.tsx"; field;',
    "src/panels/inspector/field.tsx": "export const field = 1;",
  };
  expect(check(files)).toEqual([expect.stringContaining('"outline" may not import "inspector"')]);
});

test("fails on a cycle, types included", () => {
  const problems = check({
    "src/base/a.ts": 'import { b } from "./b.ts"; export const a = b;',
    "src/base/b.ts": 'import type { a } from "./a.ts"; export const b: typeof a = 1;',
  });
  expect(problems[0]).toContain("src/base/a.ts → src/base/b.ts → src/base/a.ts");
});

test("fails on a missing file, an unknown folder, a barrel and a hidden crossing", () => {
  expect(check({ "src/base/a.ts": 'import "./gone.ts";' })[0]).toContain("no such file");
  expect(check({ "src/odd/a.ts": 'import "./b.ts";', "src/odd/b.ts": "" })[0]).toContain('"odd" has no rule');
  expect(check({ "src/base/index.ts": "" })[0]).toContain("barrel");
  expect(check({ "src/expr/a.ts": 'import "../base/b.ts";', "src/base/b.ts": "" })[0]).toContain("crossing");
  expect(check({ "src/expr/a.ts": 'import "#expr/b.ts";', "src/expr/b.ts": "" })[0]).toContain("relative");
});

test.each([
  ["the clock in a pure part", "src/base/a.ts", "export const a = Date.now();"],
  ["chance in a pure part", "src/sim/a.ts".replace("sim", "rules"), "export const a = Math.random();"],
  ["a note to oneself", "src/app/a.ts", `// ${"TO"}${"DO"}: later`],
  ["a test that is left out", "src/app/a.test.ts", `test.${"skip"}("x", () => {});`],
  ["a file too long", "src/app/a.ts", "\n".repeat(401)],
])("holds the house rule against %s", (_what, path, source) => {
  expect(checkHouseRules([{ path, source }], pureFolders)).toHaveLength(1);
});

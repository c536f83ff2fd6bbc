import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rulesPage } from "./documentation.ts";
import { rules } from "./registry.ts";
import { ruleCodes } from "./rule-codes.ts";

const page = new URL("../../docs/rules.md", import.meta.url);

test("docs/rules.md says what the rules say (UPDATE_DOCS=1 writes it anew)", () => {
  if (process.env.UPDATE_DOCS) {
    mkdirSync(new URL(".", page), { recursive: true });
    writeFileSync(page, rulesPage());
  }
  expect(readFileSync(page, "utf8")).toBe(rulesPage());
});

test("lists every rule once and nothing else", () => {
  const listed = [...rulesPage().matchAll(/^## (.+)$/gm)].map(([, code]) => code);
  expect(listed).toEqual([...ruleCodes]);
});

test.each(ruleCodes)("%s is explained in whole sentences", (code) => {
  for (const text of Object.values(rules[code].documentation)) expect(text).toMatch(/^[^\s].*\.$/s);
});

import { expect, test } from "vitest";
import { checkWords } from "./check-words.mjs";
import { readModules } from "./read-modules.mjs";

const check = (source, path = "src/panels/some/some.tsx") => checkWords([{ path, source }]);

test("finds no word of the page outside of its catalogue", () => {
  expect(checkWords(readModules())).toEqual([]);
});

test.each([
  ["between tags", "<p>Nothing is drawn yet</p>;"],
  ["in what is read out", '<input aria-label="Name of the state" />;'],
  ["in a text with parts", "<Field label={`Name of ${kind}`} />;"],
  ["in an announcement", 'announce({ kind: "done", message: "The copy is open." });'],
])("finds words %s", (_where, source) => {
  expect(check(source)).toHaveLength(1);
});

test("lets signs, names of classes and words of the catalogue be", () => {
  expect(check('<p title={words.title} className="text-sm">· {words.text} ×</p>;')).toEqual([]);
  expect(check("export const words = { message: 'Nothing is drawn yet' };", "src/words/some.ts")).toEqual([]);
});

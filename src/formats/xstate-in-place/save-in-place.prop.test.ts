import * as fc from "fast-check";
import { expect, test } from "vitest";
import { editNames, performDrawnEdit } from "#model/edits/testing/draw-arguments.ts";
import { chooserFromNumbers } from "#model/testing/chooser.ts";
import { importTypeScript } from "../xstate-typescript/import.ts";
import { saveInPlace } from "./save-in-place.ts";
import { checkoutSource } from "./testing/checkout.text.data.ts";

const choices = fc.array(fc.nat({ max: 0xffff }), { minLength: 25, maxLength: 40 });
const oneEdit = fc.record({ name: fc.constantFrom(...editNames), choices });

/** What is not configuration: nobody drew it, so nobody may lose it. */
const kept = checkoutSource
  .split("\n")
  .filter((line) => /^(?:\/\/|import|const|function|interface|export|\s+\*|type)/.test(line));

test("writes back what is drawn or refuses, and never touches what is around a machine", () => {
  const read = importTypeScript(checkoutSource, { name: "checkout" });
  if (!read.ok) throw new Error(read.error.message);
  let written = 0;
  let refused = 0;
  fc.assert(
    fc.property(fc.array(oneEdit, { minLength: 1, maxLength: 4 }), (edits) => {
      let project = read.value.project;
      for (const edit of edits) {
        const { result } = performDrawnEdit(chooserFromNumbers(edit.choices), project, edit.name);
        if (result.ok) project = result.value;
      }
      const saved = saveInPlace(checkoutSource, project);
      if (!saved.ok) {
        refused++;
        expect(saved.error.message).toMatch(/\.$/);
        return;
      }
      written++;
      const { text } = saved.value;
      for (const line of kept) if (!line.startsWith("import")) expect(text).toContain(line);
      const again = importTypeScript(text, { name: "checkout" });
      expect(again.ok && saveInPlace(text, again.value.project)).toMatchObject({ ok: true, value: { text } });
    }),
    { numRuns: 30 },
  );
  expect(written).toBeGreaterThan(refused * 4);
});

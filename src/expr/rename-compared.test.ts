import { expect, test } from "vitest";
import { evaluateExpression } from "./evaluate.ts";
import { parseExpression } from "./parse.ts";
import { renameCompared } from "./rename-compared.ts";

test.each([
  ["event.type === 'pay' && event.amount > 1", "event.type === 'settle' && event.amount > 1"],
  ['"pay" !== event.type', '"settle" !== event.type'],
  ["event?.type == 'pay'", "event?.type == 'settle'"],
  ["event['type'] === 'pay'", "event['type'] === 'settle'"],
  ["['pay', \"give\"].includes(event.type)", "['settle', \"give\"].includes(event.type)"],
  ["context.kind === 'pay' || event.kind === 'pay'", "context.kind === 'pay' || event.kind === 'pay'"],
  ["event.type === 'payed'", "event.type === 'payed'"],
  ["event.type + 'pay'", "event.type + 'pay'"],
  ["event.type === 'pay", "event.type === 'pay"],
])("%s becomes %s", (text, renamed) => {
  expect(renameCompared(text, ["event", "type"], "pay", "settle")).toBe(renamed);
});

test("writes any name so that it is read again", () => {
  for (const name of ["it's", 'a "word"', "back\\slash", "two\nlines", "both ' and \""])
    for (const text of ["event.type === 'pay'", 'event.type === "pay"']) {
      const parsed = parseExpression(renameCompared(text, ["event", "type"], "pay", name));
      expect(parsed.ok && evaluateExpression(parsed.value, { event: { type: name } }), name).toMatchObject({
        value: true,
      });
    }
});

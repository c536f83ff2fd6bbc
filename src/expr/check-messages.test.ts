import { expect, test } from "vitest";
import { checkExpression } from "./check.ts";
import { parseExpression } from "./parse.ts";
import { typedScope } from "./testing/arbitrary-typed-text.ts";

function problems(text: string) {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return checkExpression(parsed.value, typedScope).problems;
}

test.each([
  ["context.totl > 1", "totl", 'There is no field "totl" here. Did you mean "total"?'],
  ["context.items.lenght", "lenght", 'There is no field "lenght" here. Did you mean "length"?'],
  ["context.items.size", "size", 'There is no field "size" here. Did you mean "length"?'],
  ["context.lines.sku", "sku", "This is a list. Read one of its items first, as in [0].sku."],
  ["1 < context.total < 3", "1 < context.total < 3", "To ask for a range, write a < b && b < c."],
  ["context.items.join", "join", '"join" is a method: call it, as in join(…).'],
  ["context.name.join('a')", "join", 'string has no method "join"'],
  ["context.total.trim()", "trim", 'number has no method "trim". There is: toFixed.'],
  ["context.name.toFixed(1)", "toFixed", 'string has no method "toFixed"'],
  ["context.vip.trim()", "trim", 'boolean has no method "trim".'],
  ["context.total * context.name", "context.name", '"*" needs a number, but this is string.'],
  ["-context.items", "context.items", '"-" needs a number, but this is string[].'],
  ["context.items + 'a'", "context.items", '"+" needs a number or a text, but this is string[].'],
  ["`${context.lines}`", "context.lines", "A template needs a number or a text"],
  ["context.total < 'a'", "context.total < 'a'", '"<" compares numbers with numbers or texts with texts'],
  [
    "context.note.length",
    "context.note",
    "This may be undefined. Write ?. instead of . to go on, or give a value with ??.",
  ],
  ["context.note + 'a'", "context.note", "Give a value for that case with ??."],
  ["context.name.repeat()", "context.name.repeat()", '"repeat" takes times, but nothing is given.'],
  ["context.name.slice(1, 2, 3)", "context.name.slice(1, 2, 3)", '"slice" takes [from], [to], but 3 values are given.'],
  ["Math.max('a')", "'a'", '"Math.max" needs number for "values", but this is "a".'],
  ["Math.abs(context.limit)", "context.limit", '"Math.abs" needs number for "value", and this may be missing.'],
  ["String(context.items)", "context.items", '"String" needs a number or a text'],
  ["context.lines.join()", "context.lines", '"join" needs a list of texts or numbers'],
  ["context.items.includes(1)", "1", "The list holds string; 1 is never in it."],
  ["context.status === 'opne'", "context.status === 'opne'", 'Did you mean "open"?'],
  ["context.total === '1'", "context.total === '1'", "This comparison is always false: number is never"],
  ["context.vip ?? true", "context.vip", 'This is never missing, so the value after "??" is never taken.'],
  ["context.items ? 1 : 2", "context.items", "This is always true: string[] counts as true."],
  ["[...context.total]", "...context.total", "Only a list can be spread here, but this is number."],
  ["[...(context.vip ? context.items : undefined)]", "...(context.vip ? context.items : undefined)", "Write ?? []"],
  ["{ ...context.name }", "...context.name", "Only an object can be spread here, but this is string."],
  ["context.items['a']", "'a'", "read by their number"],
  ["context.items[context.vip]", "context.vip", "can't be an index"],
  ["context.total[0]", "context.total", "This is number and has no items."],
  ["context.total == 1", "context.total == 1", '"==" converts before it compares. Write "===".'],
  ["output.total", "output", '"output" can\'t be read here. There are: context, event.'],
])("%s: points at %s and says %s", (text, place, message) => {
  const [problem, ...others] = problems(text);
  expect(others).toEqual([]);
  expect(problem && text.slice(problem.from, problem.to)).toBe(place);
  expect(problem?.message).toContain(message);
});

import { expect, test } from "vitest";
import { checkExpression } from "./check.ts";
import { parseExpression } from "./parse.ts";
import { printType } from "./print-type.ts";
import { typedScope } from "./testing/arbitrary-typed-text.ts";

function check(text: string) {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return checkExpression(parsed.value, typedScope);
}

test.each([
  ["context.note === undefined ? 0 : context.note.length", "number"],
  ["context.note !== undefined && context.note.length > 1", "boolean"],
  ["context.note === undefined || context.note.length > 1", "boolean"],
  ["context.note ? context.note.trim() : 'none'", "string"],
  ["!context.note || context.note.length > 1", "boolean"],
  ["!(context.note === undefined) && context.note.length > 1", "boolean"],
  ["context.limit !== null ? context.limit * 2 : 0", "number"],
  ["context.limit != null && context.limit > 2", "boolean"],
  ["context.note == null ? 0 : context.note.length", "number"],
  ["context.customer?.age !== undefined && context.customer.age > 17", "boolean"],
  ["context.customer?.address ? context.customer.address.city : 'unknown'", "string"],
  ["context.customer && context.customer.address && context.customer.address.city.length > 1", "undefined | boolean"],
  ["typeof context.mixed === 'string' ? context.mixed.length : context.mixed * 2", "number"],
  ["typeof context.mixed !== 'number' && context.mixed.startsWith('a')", "boolean"],
  ["'string' === typeof context.mixed && context.mixed.length > 1", "boolean"],
  ["typeof context.either === 'object' ? context.either.city : context.either", "string"],
  ["typeof context.customer?.name === 'string' && context.customer.name.length > 1", "boolean"],
  ["typeof context.note !== 'undefined' ? context.note.length : 0", "number"],
  ["context.result.kind === 'ok' ? context.result.value : context.result.reason.length", "number"],
  ["context.result.kind !== 'no' && context.result.value > 1", "boolean"],
  ["context.result['kind'] === 'ok' ? 1 : 2", "1 | 2"],
  ["event.type === 'pay' && event.amount > 1", "boolean"],
  ["event.type === 'pay' ? event.amount : (event.why ?? '').length", "number"],
  ["Array.isArray(context.items) ? context.items.length : 0", "number"],
  ["Boolean(context.note) && context.note.length > 1", "boolean"],
  ["(context.note === undefined || context.limit === null) ? 0 : context.note.length + context.limit", "number"],
  ["!(context.note && context.limit) ? 0 : context.note.length + context.limit", "number"],
  ["context.status === 'open' ? 'o' : context.status", '"o" | "paid"'],
  ["context.vip === true ? 1 : context.vip", "1 | false"],
])("%s is of type %s, and nothing is wrong with it", (text, type) => {
  const { problems, type: found } = check(text);
  expect(problems.map(({ message }) => message)).toEqual([]);
  expect(printType(found)).toBe(type);
});

test.each([
  ["context.note === undefined ? context.note.length : 0", "error possibly-missing"],
  ["context.note === undefined && context.note.length > 1", "error possibly-missing"],
  ["context.note !== undefined || context.note.length > 1", "error possibly-missing"],
  ["context.vip || context.note.length > 1", "warning possibly-missing"],
  ["(context.vip || context.note !== undefined) && context.note.length > 1", "warning possibly-missing"],
  ["context.result.kind === 'ok' && context.result.reason", "error unknown-field"],
  ["event.type === 'stop' && event.amount", "error unknown-field"],
  ["typeof context.mixed === 'string' ? context.mixed * 2 : 1", "error wrong-operand"],
  ["context.status === 'open' && context.status === 'paid'", "warning constant-comparison"],
  ["typeof context.mixed === 'boolean'", "warning constant-comparison"],
  ["context.customer?.age + 1", "warning possibly-missing"],
])("%s is a problem: %s", (text, expected) => {
  expect(check(text).problems.map(({ severity, code }) => `${severity} ${code}`)).toEqual([expected]);
});

test.each([
  "context.lines[0] === undefined ? 'none' : context.lines[0].sku",
  "context.items[0] ?? 'none'",
  "context.lines[0] ? 1 : 2",
  "!context.lines[0] || context.vip",
  "typeof context.items[0] === 'undefined'",
  "context.name[0] !== undefined",
  "(context.lines[0] ?? context.lines[1]) ? 1 : 2",
  "context.note !== undefined && context.note !== undefined",
  "context.note !== undefined ? (context.note ?? '') : ''",
])("an item may be absent and a second test does no harm: %s", (text) => {
  expect(check(text).problems).toEqual([]);
});

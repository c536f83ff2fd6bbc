// Drawn expressions over a fixed scope, most of them well typed: what the checker has nothing against must then run.

import fc from "fast-check";
import { parseType } from "../parse-type.ts";
import type { Type } from "../type.ts";

export const scopeTexts = {
  context: `{
    total: number; count: number; vip: boolean; name: string; status: "open" | "paid"; items: string[]; note?: string;
    limit: number | null; mixed: string | number; lines: { sku: string; count?: number }[]; prices: Record<string, number>;
    customer?: { name: string; age: number | undefined; address?: { city: string } }; either: string | { city: string };
    result: { kind: "ok"; value: number } | { kind: "no"; reason: string; retry?: boolean };
  }`,
  event: `{ type: "pay"; amount: number } | { type: "stop"; why?: string }`,
};

export const typedScope: Readonly<Record<string, Type>> = Object.fromEntries(
  Object.entries(scopeTexts).map(([name, text]) => {
    const parsed = parseType(text);
    if (!parsed.ok) throw new Error(parsed.error.message);
    return [name, parsed.value];
  }),
);

type Texts = {
  number: string;
  text: string;
  boolean: string;
  list: string;
  object: string;
  missing: string;
  any: string;
};

const order = fc.constantFrom("<", "<=", ">", ">=");
const equality = fc.constantFrom("===", "!==");
const logic = fc.constantFrom("&&", "||");
const gone = fc.constantFrom("undefined", "null");
const absent = fc.constantFrom(
  "context.note",
  "context.limit",
  "context.customer",
  "context.customer?.age",
  "context.customer?.address?.city",
  "context.prices.a",
  "context.lines.at(0)?.count",
);
const guarded = fc.constantFrom(
  "context.note !== undefined && context.note.length > 1",
  "context.note ? context.note.length : 0",
  "!context.note || context.note.startsWith('a')",
  "context.limit === null ? 0 : context.limit * 2",
  "context.customer && context.customer.name",
  "context.customer == null || context.customer.name === 'Ada'",
  "context.customer?.address !== undefined && context.customer.address.city.length > 2",
  "context.customer?.age === undefined ? 1 : context.customer.age + 1",
  "typeof context.mixed === 'string' ? context.mixed.length : context.mixed + 1",
  "typeof context.either !== 'string' && context.either.city.length",
  "typeof context.customer === 'object' && context.customer.name",
  "context.result.kind === 'ok' ? context.result.value : context.result.reason.length",
  "context.result.kind !== 'no' || context.result.reason",
  "event.type === 'pay' && event.amount > context.total",
  "!(event.type === 'pay') && (event.why ?? '').length",
  "(context.note === undefined && context.limit === null) || context.vip",
  "(context.note === undefined || context.limit === null) ? 1 : context.note.length + context.limit",
  "!(context.note && context.limit) ? 1 : context.note.length + context.limit",
  "context.vip === true ? context.vip : 'no'",
  "context.status === 'open' ? 1 : context.status === 'paid' ? 2 : 3",
  "Boolean(context.note) && context.note.length",
);

export const arbitraryTypedText: fc.Arbitrary<string> = fc.letrec<Texts>((tie) => {
  const oneOf = (...texts: fc.Arbitrary<string>[]) => fc.oneof({ maxDepth: 3, withCrossShrink: true }, ...texts);
  const join = (...parts: (string | fc.Arbitrary<string>)[]) =>
    fc.tuple(...parts.map((part) => (typeof part === "string" ? fc.constant(part) : part))).map((all) => all.join(""));
  const choice = (value: fc.Arbitrary<string>) => join("(", tie("boolean"), " ? ", value, " : ", value, ")");
  const fallback = (value: fc.Arbitrary<string>) => join("((", tie("missing"), ") ?? ", value, ")");
  return {
    number: oneOf(
      fc.constantFrom("context.total", "context.count", "1", "0", "context.items.length", "context.name.length"),
      join("(", tie("number"), fc.constantFrom(" + ", " - ", " * ", " / ", " % "), tie("number"), ")"),
      join("Math.max(", tie("number"), ", ", tie("number"), ")"),
      join("Number(", tie("any"), ")"),
      join("-(", tie("number"), ")"),
      join("(", tie("text"), ").indexOf(", tie("text"), ")"),
      choice(tie("number")),
    ),
    text: oneOf(
      fc.constantFrom(
        "context.name",
        "context.status",
        "'open'",
        "'a'",
        "context.name.trim()",
        "context.total.toFixed(1)",
      ),
      join("(", tie("text"), " + ", tie("number"), ")"),
      join("(", tie("text"), ").slice(", tie("number"), ")"),
      join("`x ${", tie("number"), "} ${", tie("text"), "}`"),
      join("String(", tie("any"), ")"),
      join("(", tie("list"), ").join('-')"),
      join("JSON.stringify(", tie("any"), ")"),
      join("typeof (", tie("any"), ")"),
      choice(tie("text")),
    ),
    boolean: oneOf(
      fc.constantFrom("context.vip", "context.status === 'open'", "context.items.includes('a')", "true"),
      join("(", tie("number"), " ", order, " ", tie("number"), ")"),
      join("(", tie("any"), " ", equality, " ", tie("any"), ")"),
      join("(", absent, " ", equality, " ", gone, ")"),
      join("(", absent, fc.constantFrom(" == ", " != "), "null)"),
      join("(", tie("boolean"), " ", logic, " ", tie("boolean"), ")"),
      join("!(", tie("any"), ")"),
      join("(", guarded, ")"),
    ),
    list: oneOf(
      fc.constantFrom("context.items", "context.lines", "Object.values(context.prices)", "[]"),
      join("[", tie("any"), ", ", tie("number"), "]"),
      join("[...", tie("list"), ", ", tie("text"), "]"),
      join("(", tie("list"), ").concat(", tie("any"), ")"),
      join("(", tie("list"), ").slice(", tie("number"), ")"),
      join("Object.keys(", tie("object"), ")"),
      choice(tie("list")),
    ),
    object: oneOf(
      fc.constantFrom("context.result", "context.prices", "event", "({})"),
      join("({ a: ", tie("any"), ", b: ", tie("any"), " })"),
      join("({ a: 1, ...", tie("object"), ", ...", tie("missing"), " })"),
    ),
    missing: oneOf(absent, choice(fc.constantFrom("undefined", "context.customer"))),
    any: oneOf(
      tie("number"),
      tie("text"),
      tie("boolean"),
      tie("list"),
      tie("object"),
      join("(", guarded, ")"),
      fallback(tie("any")),
      absent,
      join("(", tie("boolean"), " ", logic, " ", tie("any"), ")"),
      fc.constantFrom("context.lines[0]", "context.items[1]", "context.lines[0]?.sku", "context['total']", "null"),
    ),
  };
}).any;

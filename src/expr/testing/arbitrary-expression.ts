// Drawn expressions as text, for property tests. They are JavaScript, so JavaScript itself can be asked what they mean.

import fc from "fast-check";

const leaves = fc.oneof(
  fc.constantFrom(
    "context.total",
    "context.name",
    "context.items",
    "context.vip",
    "event.amount",
    "event",
    "context.gone",
  ),
  fc.constantFrom(
    "context?.gone?.deeper",
    "context.customer?.name",
    "context['total']",
    "context.items[0]",
    "(context?.gone)",
  ),
  fc.constantFrom("1", "0.5", "-2", "1e3", "'a'", '"b\\n"', "'\\u0041'", "true", "false", "null", "undefined", "`t`"),
  fc.nat(1000).map(String),
);

export const arbitraryExpressionText: fc.Arbitrary<string> = fc.letrec<{ text: string }>((tie) => {
  const inner = tie("text");
  const operator = fc.constantFrom("+", "-", "*", "/", "%", "<", "<=", ">", ">=", "===", "!==", "==", "!=", "&&", "||");
  return {
    text: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaves,
      fc.tuple(inner, operator, inner).map(([left, sign, right]) => `${left} ${sign} ${right}`),
      fc.tuple(inner, inner).map(([left, right]) => `(${left}) ?? (${right})`),
      fc.tuple(fc.constantFrom("!", "typeof ", "+", "-"), inner).map(([sign, operand]) => `${sign}(${operand})`),
      fc.tuple(inner, inner, inner).map(([test, yes, no]) => `(${test}) ? ${yes} : ${no}`),
      inner.map((value) => `(${value})`),
      fc.array(inner, { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
      inner.map((value) => `[...context.items, ${value}]`),
      inner.map((value) => `({ total: ${value}, "b c": 1, event, ...context.customer })`),
      inner.map((value) => `\`total \${${value}} \\\` $\``),
      inner.map((value) => `context.items.includes(${value})`),
      inner.map((value) => `Math.max(1, ${value})`),
      inner.map((value) => `String(${value}).slice(1, 3).toUpperCase()`),
      inner.map((value) => `Array.isArray(${value})`),
    ),
  };
}).text;

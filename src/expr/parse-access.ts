// Reads of fields and calls of methods: `a.b`, `a?.b`, `a[i]`, `a.includes(b)`.

import { isForbiddenName } from "#base/forbidden-names.ts";
import { nearestName } from "#base/nearest-name.ts";
import type { Expression } from "./ast.ts";
import { methodNames } from "./callables.data.ts";
import { foreignMethods } from "./foreign.data.ts";
import { sourceLimits } from "./limits.ts";
import { parsePrimary } from "./parse-primary.ts";
import { parseValues } from "./parse-values.ts";
import type { Parser } from "./parser.ts";
import { refuse } from "./token.ts";

export function parseAccess(parser: Parser): Expression {
  const from = parser.current.from;
  let object = parsePrimary(parser);
  let chained = false;
  for (let links = 0; ; links++) {
    const optional = parser.accept("?.");
    chained ||= optional;
    if (parser.current.kind === "template")
      refuse(
        "tagged-template",
        "A template can't follow a value. Put an operator between them.",
        parser.current.from,
        parser.current.to,
      );
    if (!optional && !parser.isMark(".") && !parser.isMark("[") && !parser.isMark("(")) break;
    if (links === sourceLimits.depth) refuse("too-deep", "This chain of reads is too long.", from, parser.current.to);
    object = parseLink(parser, object, optional, from);
  }
  return chained ? parser.node({ kind: "chain", expression: object, from, to: object.to }) : object;
}

function parseLink(parser: Parser, object: Expression, optional: boolean, from: number): Expression {
  if (parser.accept("[")) {
    const index = parser.expression();
    parser.expect("]", "after the index");
    if (index.kind === "literal" && isForbiddenName(String(index.value)))
      refuseName(String(index.value), index.from, index.to);
    return parser.node({ kind: "index", object, index, optional, from, to: parser.lastEnd });
  }
  if (parser.isMark("("))
    refuse("call", "Only methods and functions can be called, by their names.", from, parser.current.to);
  if (!optional) parser.expect(".", "and a field");
  const token = parser.current;
  if (token.kind !== "name") return parser.refuseCurrent("the name of a field");
  parser.advance();
  if (isForbiddenName(token.value)) refuseName(token.value, token.from, token.to);
  const name = { name: token.value, nameFrom: token.from, optional };
  if (!parser.accept("(")) return parser.node({ kind: "member", object, ...name, from, to: parser.lastEnd });
  if (!methodNames.has(token.value)) refuse("unknown-method", unknownMethod(token.value), token.from, token.to);
  const values = parseValues(parser, ")", "after the values");
  return parser.node({ kind: "methodCall", object, ...name, values, from, to: parser.lastEnd });
}

function unknownMethod(name: string): string {
  const hint = foreignMethods.get(name);
  if (hint) return `There is no method "${name}". ${hint}`;
  const nearest = nearestName(name, methodNames);
  const instead = nearest ? `Did you mean "${nearest}"?` : `Methods are: ${[...methodNames].join(", ")}.`;
  return `There is no method "${name}". ${instead}`;
}

function refuseName(name: string, from: number, to: number): never {
  refuse("forbidden-name", `"${name}" is not data of a document and can't be read. Name a declared field.`, from, to);
}

// What an expression starts from: literals, variables, functions, templates, lists and objects.

import { isForbiddenName } from "#base/forbidden-names.ts";
import { nearestName } from "#base/nearest-name.ts";
import type { Expression, ObjectEntry, Spread } from "./ast.ts";
import { functions, variableNames } from "./callables.data.ts";
import { foreignWords } from "./foreign.data.ts";
import { parseValues } from "./parse-values.ts";
import type { Parser } from "./parser.ts";
import { refuse, type Token } from "./token.ts";

const words: ReadonlyMap<string, boolean | null | undefined> = new Map<string, boolean | null | undefined>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["undefined", undefined],
]);

export function parsePrimary(parser: Parser): Expression {
  const token = parser.current;
  switch (token.kind) {
    case "number":
    case "text":
      parser.advance();
      return parser.node({ kind: "literal", value: token.value, from: token.from, to: token.to });
    case "template":
      return parseTemplate(parser, token);
    case "name":
      return parseName(parser, token.value, token.from);
    default:
      if (parser.accept("(")) return parseParentheses(parser);
      if (parser.accept("[")) return parseList(parser, token.from);
      if (parser.accept("{")) return parseObject(parser, token.from);
      if (parser.isMark("/"))
        refuse(
          "pattern",
          "Patterns are not part of the language. Ask with includes, startsWith or endsWith.",
          token.from,
          token.to,
        );
      return parser.refuseCurrent("a value");
  }
}

function parseParentheses(parser: Parser): Expression {
  const expression = parser.expression();
  parser.expect(")", "to close the parenthesis");
  return parser.inParentheses(expression);
}

function parseTemplate(parser: Parser, token: Token & { kind: "template" }): Expression {
  parser.advance();
  const values = token.values.map((tokens) => {
    const inner = parser.within(tokens);
    const value = inner.expression();
    if (!inner.atEnd) inner.refuseCurrent('"}" after the value');
    return value;
  });
  return parser.node({ kind: "template", texts: token.texts, values, from: token.from, to: token.to });
}

function parseName(parser: Parser, name: string, from: number): Expression {
  parser.advance();
  const word = words.get(name);
  if (words.has(name)) return parser.node({ kind: "literal", value: word, from, to: parser.lastEnd });
  if (variableNames.has(name)) return parser.node({ kind: "variable", name, from, to: parser.lastEnd });
  return parseFunctionCall(parser, name, from);
}

function parseFunctionCall(parser: Parser, first: string, from: number): Expression {
  const next = parser.next;
  let name = first;
  if (parser.isMark(".") && next.kind === "name") {
    parser.advance();
    parser.advance();
    name = `${first}.${next.value}`;
  }
  if (!Object.hasOwn(functions, name)) refuseName(first, name, from, parser.lastEnd);
  parser.expect("(", `after the function "${name}"`);
  const values = parseValues(parser, ")", "after the values");
  return parser.node({ kind: "functionCall", name, values, from, to: parser.lastEnd });
}

function refuseName(first: string, name: string, from: number, to: number): never {
  const foreign = foreignWords.get(name) ?? foreignWords.get(first);
  refuse("unknown-name", `There is nothing named "${name}" here. ${foreign ?? instead(first, name)}`, from, to);
}

function instead(first: string, name: string): string {
  const within = `${first}.`;
  const siblings = Object.keys(functions).filter((other) => other.startsWith(within));
  if (siblings.length > 0) {
    const names = siblings.map((other) => other.slice(within.length));
    const near = nearestName(name.slice(within.length), names);
    return near ? `Did you mean "${within}${near}"?` : `There are: ${siblings.join(", ")}.`;
  }
  const near =
    nearestName(name, [...variableNames, ...Object.keys(functions)]) ?? nearestName(first, [...variableNames]);
  if (near) return `Did you mean "${near}"?`;
  return `A field is read from where it lies, as in context.${name}. Begin with one of: ${[...variableNames].join(", ")}.`;
}

function parseSpread(parser: Parser): Spread {
  const from = parser.advance().from;
  const value = parser.expression();
  return parser.node({ kind: "spread", value, from, to: parser.lastEnd });
}

function parseList(parser: Parser, from: number): Expression {
  const items: (Expression | Spread)[] = [];
  while (!parser.accept("]")) {
    items.push(parser.isMark("...") ? parseSpread(parser) : parser.expression());
    if (!parser.isMark("]")) parser.expect(",", 'or "]" after the item');
  }
  return parser.node({ kind: "array", items, from, to: parser.lastEnd });
}

function parseObject(parser: Parser, from: number): Expression {
  const entries: (ObjectEntry | Spread)[] = [];
  while (!parser.accept("}")) {
    entries.push(parser.isMark("...") ? parseSpread(parser) : parseEntry(parser));
    if (!parser.isMark("}")) parser.expect(",", 'or "}" after the field');
  }
  return parser.node({ kind: "object", entries, from, to: parser.lastEnd });
}

function parseEntry(parser: Parser): ObjectEntry {
  const token = parser.advance();
  if (token.kind !== "name" && token.kind !== "text")
    refuse("bad-field", "Expected the name of a field here, as in { total: 1 }.", token.from, token.to);
  const { value: name, from } = token;
  if (isForbiddenName(name))
    refuse("forbidden-name", `"${name}" can't be the name of a field. Choose another.`, from, token.to);
  const isShorthand = token.kind === "name" && (parser.isMark(",") || parser.isMark("}"));
  if (!isShorthand) {
    parser.expect(":", `and a value for "${name}"`);
    return parser.node({ kind: "entry", name, shorthand: false, value: parser.expression(), from, to: parser.lastEnd });
  }
  if (!variableNames.has(name)) refuseName(name, name, from, token.to);
  const value = parser.node({ kind: "variable" as const, name, from, to: token.to });
  return parser.node({ kind: "entry", name, shorthand: true, value, from, to: token.to });
}

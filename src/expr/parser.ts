// The state of one parse: where it stands among the tokens, how deep it is and how much it has made.

import type { Expression } from "./ast.ts";
import { foreignWords } from "./foreign.data.ts";
import { sourceLimits } from "./limits.ts";
import { refuse, type Token } from "./token.ts";

type Grammar = (parser: Parser) => Expression;

export class Parser {
  private at = 0;
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;
  private readonly size: { nodes: number; depth: number };
  private readonly parenthesised: Set<Expression>;

  constructor(tokens: readonly Token[], grammar: Grammar, outer?: Parser) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.size = outer ? outer.size : { nodes: 0, depth: 0 };
    this.parenthesised = outer ? outer.parenthesised : new Set();
  }

  /** Parses the tokens of a template's value under the same bounds. */
  within(tokens: readonly Token[]): Parser {
    return new Parser(tokens, this.grammar, this);
  }

  /** A whole expression at this place; given in, because what is in parentheses is an expression again. */
  expression(): Expression {
    return this.grammar(this);
  }

  inParentheses(expression: Expression): Expression {
    this.parenthesised.add(expression);
    return expression;
  }

  isParenthesised(expression: Expression): boolean {
    return this.parenthesised.has(expression);
  }

  get current(): Token {
    return this.tokens[this.at] as Token;
  }

  get atEnd(): boolean {
    return this.current.kind === "end";
  }

  get next(): Token {
    return this.tokens[Math.min(this.at + 1, this.tokens.length - 1)] as Token;
  }

  get lastEnd(): number {
    return this.tokens[this.at - 1]?.to ?? 0;
  }

  isMark(value: string): boolean {
    return this.current.kind === "mark" && this.current.value === value;
  }

  advance(): Token {
    const token = this.current;
    if (token.kind !== "end") this.at++;
    return token;
  }

  accept(mark: string): boolean {
    if (!this.isMark(mark)) return false;
    this.at++;
    return true;
  }

  expect(mark: string, what: string): void {
    if (!this.accept(mark)) this.refuseCurrent(`"${mark}" ${what}`);
  }

  /** Says what was expected where the parse stands. */
  refuseCurrent(expected: string): never {
    const token = this.current;
    const found = token.kind === "end" ? "the expression ends" : `there is ${describe(token)}`;
    const hint = token.kind === "name" ? foreignWords.get(token.value) : undefined;
    const message = `Expected ${expected}, but ${found}.${hint ? ` ${hint}` : ""}`;
    refuse("unexpected-token", message, token.from, token.to);
  }

  /** Every node goes through here. */
  node<Value extends { readonly from: number; readonly to: number }>(node: Value): Value {
    if (++this.size.nodes > sourceLimits.nodes)
      refuse("too-long", "The expression is too long. Split it over several fields or steps.", node.from, node.to);
    return node;
  }

  deeper<Value>(parse: () => Value): Value {
    if (++this.size.depth > sourceLimits.depth)
      refuse(
        "too-deep",
        "The expression is nested too deep here. Split it over several fields or steps.",
        this.current.from,
        this.current.to,
      );
    const value = parse();
    this.size.depth--;
    return value;
  }
}

function describe(token: Token): string {
  if (token.kind === "number") return `the number ${token.value}`;
  if (token.kind === "text") return "a text";
  if (token.kind === "template") return "a template";
  return `"${token.kind === "end" ? "" : token.value}"`;
}

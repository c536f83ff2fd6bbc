// What an expression can be. Nothing else can be written, so nothing else can run: no assignment, no function values,
// no calls but those of the function and method tables. Offsets count UTF-16 units from the start of the text.

interface Span {
  readonly from: number;
  readonly to: number;
}

export type UnaryOperator = "!" | "-" | "+" | "typeof";
export type BinaryOperator = "+" | "-" | "*" | "/" | "%" | "<" | "<=" | ">" | ">=" | "===" | "!==" | "==" | "!=";
export type LogicalOperator = "&&" | "||" | "??";
export type LiteralValue = string | number | boolean | null | undefined;

export type Spread = Span & { readonly kind: "spread"; readonly value: Expression };

export type ObjectEntry = Span & {
  readonly kind: "entry";
  readonly name: string;
  readonly shorthand: boolean;
  readonly value: Expression;
};

export type Expression = Span &
  (
    | { readonly kind: "literal"; readonly value: LiteralValue }
    | { readonly kind: "variable"; readonly name: string }
    | {
        readonly kind: "member";
        readonly object: Expression;
        readonly name: string;
        readonly nameFrom: number;
        readonly optional: boolean;
      }
    | { readonly kind: "index"; readonly object: Expression; readonly index: Expression; readonly optional: boolean }
    | {
        readonly kind: "methodCall";
        readonly object: Expression;
        readonly name: string;
        readonly nameFrom: number;
        readonly optional: boolean;
        readonly values: readonly Expression[];
      }
    | { readonly kind: "functionCall"; readonly name: string; readonly values: readonly Expression[] }
    /** The whole of `a?.b.c`: where a part before `?.` is missing, all of it is undefined. */
    | { readonly kind: "chain"; readonly expression: Expression }
    | { readonly kind: "unary"; readonly operator: UnaryOperator; readonly operand: Expression }
    | {
        readonly kind: "binary";
        readonly operator: BinaryOperator;
        readonly left: Expression;
        readonly right: Expression;
      }
    | {
        readonly kind: "logical";
        readonly operator: LogicalOperator;
        readonly left: Expression;
        readonly right: Expression;
      }
    | {
        readonly kind: "conditional";
        readonly test: Expression;
        readonly whenTrue: Expression;
        readonly whenFalse: Expression;
      }
    | { readonly kind: "template"; readonly texts: readonly string[]; readonly values: readonly Expression[] }
    | { readonly kind: "array"; readonly items: readonly (Expression | Spread)[] }
    | { readonly kind: "object"; readonly entries: readonly (ObjectEntry | Spread)[] }
  );

export type ExpressionOf<Kind extends Expression["kind"]> = Extract<Expression, { kind: Kind }>;

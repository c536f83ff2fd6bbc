// A syntax tree as far as the import looks at it: every node has a type, a span and parts. It is only ever read.

export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

export function part(node: SyntaxNode | undefined, name: string): SyntaxNode | undefined {
  const value = node?.[name];
  return isNode(value) ? value : undefined;
}

export function parts(node: SyntaxNode | undefined, name: string): readonly SyntaxNode[] {
  const value = node?.[name];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

export function nameOf(node: SyntaxNode | undefined): string | undefined {
  return node?.type === "Identifier" && typeof node.name === "string" ? node.name : undefined;
}

/** Without what only types need: `x as T`, `x!`, `x satisfies T`, `<T>x`. */
export function bare(node: SyntaxNode | undefined): SyntaxNode | undefined {
  let inner = node;
  while (
    inner &&
    /^(?:TSAsExpression|TSSatisfiesExpression|TSNonNullExpression|TSTypeAssertion|TypeCastExpression|ParenthesizedExpression)$/.test(
      inner.type,
    )
  )
    inner = part(inner, "expression");
  return inner;
}

/** What is called; compiled modules write `(0, xstate.assign)(…)`. */
export function calleeOf(call: SyntaxNode | undefined): SyntaxNode | undefined {
  const callee = bare(part(call, "callee"));
  return callee?.type === "SequenceExpression" ? bare(parts(callee, "expressions").at(-1)) : callee;
}

const aside: ReadonlySet<string> = new Set(
  "loc leadingComments trailingComments innerComments extra errors comments tokens".split(" "),
);

export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (const name of Object.keys(node)) {
    const value = node[name];
    if (typeof value !== "object" || value === null || aside.has(name)) continue;
    if (isNode(value)) children.push(value);
    else if (Array.isArray(value)) for (const each of value) if (isNode(each)) children.push(each);
  }
  return children;
}

// Every expression of a state, transition, invocation, service or claim, by the keys under which they stand. What is
// nobody's expression (names, descriptions, the author's own meta data) is not looked into.

export interface ExpressionRewriting {
  readonly text: (text: string) => string;
  /** For the names that an assignment sets. */
  readonly assigned?: (name: string) => string;
}

const textKeys: ReadonlySet<string> = new Set([
  "expression",
  "delay",
  "message",
  "output",
  "key",
  "sample",
  "priority",
]);
const mapKeys: ReadonlySet<string> = new Set(["values", "payload", "parameters", "input"]);
const otherKeys: ReadonlySet<string> = new Set(["meta", "description", "name", "tags", "errors"]);

/** Expects a record the schema accepts, which bounds how deep it is. The very same value when nothing changed. */
export function rewriteExpressions<Value>(value: Value, rewriting: ExpressionRewriting): Value {
  if (Array.isArray(value)) {
    const parts = value.map((part) => rewriteExpressions(part, rewriting));
    return parts.every((part, position) => part === value[position]) ? value : (parts as Value);
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, rewriteAt(key, part, rewriting)] as const);
  const unchanged = entries.every(([key, part]) => part === (value as Record<string, unknown>)[key]);
  return unchanged ? value : (Object.fromEntries(entries) as Value);
}

function rewriteAt(key: string, part: unknown, rewriting: ExpressionRewriting): unknown {
  if (otherKeys.has(key)) return part;
  if (typeof part === "string") return textKeys.has(key) ? rewriting.text(part) : part;
  if (mapKeys.has(key) && typeof part === "object" && part !== null && !Array.isArray(part))
    return rewriteMap(part as Record<string, unknown>, key, rewriting);
  return rewriteExpressions(part, rewriting);
}

function rewriteMap(map: Readonly<Record<string, unknown>>, key: string, { text, assigned }: ExpressionRewriting) {
  const entries = Object.entries(map).map(([name, value]) => {
    const newName = key === "values" && assigned ? assigned(name) : name;
    return [newName, typeof value === "string" ? text(value) : value] as const;
  });
  const unchanged = entries.every(([name, value]) => Object.hasOwn(map, name) && map[name] === value);
  return unchanged ? map : Object.fromEntries(entries);
}

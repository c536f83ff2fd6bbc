// JavaScript as data: what the formats that write code hand to `print-code.ts`, which lays it out.

export type Code =
  /** Source text as it stands; its lines after the first are already indented relative to it. */
  | { readonly kind: "raw"; readonly text: string }
  | { readonly kind: "object"; readonly entries: readonly CodeEntry[] }
  | { readonly kind: "array"; readonly items: readonly Code[] }
  /** `parameters => body` */
  | { readonly kind: "arrow"; readonly parameters: string; readonly body: Code }
  | CallCode
  /** Operands of one level, each with the operator behind it. */
  | { readonly kind: "infix"; readonly lines: readonly string[] }
  /** `test ? whenTrue : whenFalse` */
  | { readonly kind: "choice"; readonly test: string; readonly whenTrue: Code; readonly whenFalse: Code }
  /** An object type: `{ name: string; count?: number }` */
  | { readonly kind: "fields"; readonly fields: readonly string[] }
  /** `inside as type` */
  | { readonly kind: "cast"; readonly inside: Code; readonly type: string };

/** `callee<types>(values)` */
export interface CallCode {
  readonly kind: "call";
  readonly callee: string;
  readonly types: readonly Code[];
  readonly values: readonly Code[];
}

export interface CodeEntry {
  readonly key: string;
  readonly value: Code;
  readonly comment?: string | undefined;
}

export function raw(text: string): Code {
  return { kind: "raw", text };
}

export function literal(value: unknown): Code {
  if (Array.isArray(value)) return { kind: "array", items: value.map(literal) };
  if (typeof value === "object" && value !== null)
    return object(Object.entries(value).map(([key, inner]) => [key, literal(inner)] as const));
  return raw(JSON.stringify(value) ?? "undefined");
}

/** Leaves out what is undefined. */
export function object(entries: readonly (readonly [string, Code | undefined])[]): Code {
  return {
    kind: "object",
    entries: entries.flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }])),
  };
}

export function array(items: readonly Code[]): Code {
  return { kind: "array", items };
}

export function arrow(parameters: string, body: Code): Code {
  // A brace would begin a block.
  const isBraced = body.kind === "raw" && body.text.startsWith("{");
  return { kind: "arrow", parameters, body: isBraced ? raw(`(${body.text})`) : body };
}

export function call(callee: string, values: readonly Code[], types: readonly Code[] = []): Code {
  return { kind: "call", callee, types, values };
}

export function infix(lines: readonly string[]): Code {
  return { kind: "infix", lines };
}

export function choice(test: string, whenTrue: Code, whenFalse: Code): Code {
  return { kind: "choice", test, whenTrue, whenFalse };
}

export function fields(texts: readonly string[]): Code {
  return { kind: "fields", fields: texts };
}

export function cast(inside: Code, type: string): Code {
  return { kind: "cast", inside, type };
}

export function oneOrMany(items: readonly Code[]): Code | undefined {
  return items.length < 2 ? items[0] : array(items);
}

export function printKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return /^(?:[A-Za-z_$][\w$]*|0|[1-9]\d{0,8})$/.test(key) ? key : JSON.stringify(key);
}

/** Text as a comment of whole lines. */
export function lineComment(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `// ${line}`.trimEnd())
    .join("\n");
}

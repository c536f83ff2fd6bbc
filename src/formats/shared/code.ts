// JavaScript as data, and how it is laid out: on one line where it fits, otherwise one item a line, as formatters do.

export type Code =
  /** Source text as it stands; its lines after the first are already indented relative to it. */
  | { readonly kind: "raw"; readonly text: string }
  | { readonly kind: "object"; readonly entries: readonly CodeEntry[] }
  | { readonly kind: "array"; readonly items: readonly Code[] }
  /** `before` + value + `after`, as in `assign({ … })`. */
  | { readonly kind: "wrapped"; readonly before: string; readonly inside: Code; readonly after: string };

export interface CodeEntry {
  readonly key: string;
  readonly value: Code;
  readonly comment?: string | undefined;
}

const width = 100;

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

export function wrapped(before: string, inside: Code, after: string): Code {
  return { kind: "wrapped", before, inside, after };
}

export function oneOrMany(items: readonly Code[]): Code | undefined {
  return items.length < 2 ? items[0] : array(items);
}

/** `used` is what already stands on the line before the code, without its indent. */
export function printCode(code: Code, indent = "", used = 0): string {
  const flat = printFlat(code);
  if (flat !== undefined && !flat.includes("\n") && indent.length + used + flat.length <= width) return flat;
  const deeper = `${indent}  `;
  switch (code.kind) {
    case "raw":
      return code.text.replaceAll("\n", `\n${indent}`);
    case "wrapped":
      return `${code.before}${printCode(code.inside, indent, used + code.before.length)}${code.after}`;
    case "array":
      if (code.items.length === 0) return "[]";
      return `[\n${code.items.map((item) => `${deeper}${printCode(item, deeper)},\n`).join("")}${indent}]`;
    case "object":
      if (code.entries.length === 0) return "{}";
      return `{\n${code.entries.map((entry) => printEntry(entry, deeper)).join("")}${indent}}`;
    default:
      return code satisfies never;
  }
}

function printEntry({ key, value, comment }: CodeEntry, indent: string): string {
  const isShort = value.kind === "raw" && value.text === key;
  const label = isShort ? "" : `${printKey(key)}: `;
  const remark = comment === undefined ? "" : `${indent}${lineComment(comment).replaceAll("\n", `\n${indent}`)}\n`;
  return `${remark}${indent}${label}${printCode(value, indent, label.length + 1)},\n`;
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

function printFlat(code: Code): string | undefined {
  switch (code.kind) {
    case "raw":
      return code.text;
    case "wrapped": {
      const inside = printFlat(code.inside);
      return inside === undefined ? undefined : `${code.before}${inside}${code.after}`;
    }
    case "array": {
      const items = code.items.map(printFlat);
      return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
    }
    case "object": {
      if (code.entries.length === 0) return "{}";
      if (code.entries.length > 3 || code.entries.some(({ comment }) => comment !== undefined)) return undefined;
      const entries = code.entries.map(({ key, value }) => {
        const inside = printFlat(value);
        return inside === undefined || inside === key ? inside : `${printKey(key)}: ${inside}`;
      });
      return entries.includes(undefined) ? undefined : `{ ${entries.join(", ")} }`;
    }
    default:
      return code satisfies never;
  }
}

import type { Code } from "../shared/code.ts";

/** Calls whose values may name implementations; those of the others are data. */
const joining: ReadonlySet<string> = new Set(["and", "or", "not"]);

/** The same code with its leaves changed. */
export function mapCode(code: Code, change: (text: string) => string): Code {
  switch (code.kind) {
    case "raw":
      return { kind: "raw", text: change(code.text) };
    case "cast":
      return { ...code, inside: mapCode(code.inside, change) };
    case "arrow":
    case "infix":
    case "choice":
    case "fields":
      return code;
    case "call":
      return joining.has(code.callee) ? { ...code, values: code.values.map((value) => mapCode(value, change)) } : code;
    case "array":
      return { kind: "array", items: code.items.map((item) => mapCode(item, change)) };
    case "object":
      return {
        kind: "object",
        entries: code.entries.map((entry) => ({ ...entry, value: mapCode(entry.value, change) })),
      };
    default:
      return code satisfies never;
  }
}

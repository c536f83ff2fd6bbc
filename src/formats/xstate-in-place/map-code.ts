import type { Code } from "../shared/code.ts";

/** The same code with its leaves changed. */
export function mapCode(code: Code, change: (text: string) => string): Code {
  switch (code.kind) {
    case "raw":
      return { kind: "raw", text: change(code.text) };
    case "wrapped":
      return { ...code, inside: mapCode(code.inside, change) };
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

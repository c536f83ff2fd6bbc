// The same code with every text in it spelled otherwise, also inside functions.

import type { Code } from "../shared/code.ts";

export interface Spelling {
  text(text: string): string;
  parameters(text: string): string;
  /** Plain JavaScript has no casts. */
  readonly hasTypes: boolean;
}

export function spelled(code: Code, spelling: Spelling): Code {
  const inner = (each: Code) => spelled(each, spelling);
  switch (code.kind) {
    case "raw":
      return { kind: "raw", text: spelling.text(code.text) };
    case "object":
      return { kind: "object", entries: code.entries.map((entry) => ({ ...entry, value: inner(entry.value) })) };
    case "array":
      return { kind: "array", items: code.items.map(inner) };
    case "arrow":
      return { kind: "arrow", parameters: spelling.parameters(code.parameters), body: inner(code.body) };
    case "call":
      return { ...code, types: spelling.hasTypes ? code.types : [], values: code.values.map(inner) };
    case "infix":
      return { kind: "infix", lines: code.lines.map(spelling.text) };
    case "choice":
      return {
        kind: "choice",
        test: spelling.text(code.test),
        whenTrue: inner(code.whenTrue),
        whenFalse: inner(code.whenFalse),
      };
    case "fields":
      return code;
    case "cast":
      return spelling.hasTypes ? { ...code, inside: inner(code.inside) } : inner(code.inside);
    default:
      return code satisfies never;
  }
}

const casts = /\((event|context|input) as [^()]*\)/g;

/** What stands in quotes stays. */
function outsideTexts(text: string, change: (code: string) => string): string {
  const quoted = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`)/;
  return text
    .split(quoted)
    .map((each, at) => (at % 2 === 0 ? change(each) : each))
    .join("");
}

/** The file has no types of our naming: what would be told by one is told as anything. */
export const typedSpelling: Spelling = {
  text: (text) =>
    outsideTexts(text, (code) => code.replace(/\((event|context|input) as [A-Z][^()]*\)/g, "($1 as any)")),
  parameters: (text) => text,
  hasTypes: true,
};

export const plainSpelling: Spelling = {
  text: (text) =>
    outsideTexts(text, (code) =>
      code
        .replace(casts, "$1")
        .replace(/^\(([^()]*)\) as any$/, "$1")
        .replace(/ as (?:any|never)\b/g, "")
        .replace(/(\w)\?: any\b/g, "$1"),
    ),
  parameters: withoutTypes,
  hasTypes: false,
};

function withoutTypes(parameters: string): string {
  return parameters.replace(/^\((\{[^}]*\}): .*\)$/, "($1)");
}

/** As XState 4 calls functions: `(context, event) => …`, and with `event.data` for what an end brings. */
export const oldSpelling: Spelling = {
  text: (text) =>
    outsideTexts(plainSpelling.text(text), (code) =>
      code.replace(/errorOf\(event\.error\)/g, "event.data").replace(/(?<![\w$.])event\.output\b/g, "event.data"),
    ),
  parameters(text) {
    const [, names] = /^\(\{ ([\w, ]+) \}\)$/.exec(withoutTypes(text)) ?? [];
    if (names === undefined) return text;
    const given = names.split(", ");
    if (!given.includes("event")) return given.includes("context") ? "(context)" : text;
    return given.includes("context") ? "(context, event)" : "(_, event)";
  },
  hasTypes: false,
};

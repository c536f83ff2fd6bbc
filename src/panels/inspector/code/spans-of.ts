// Which parts of a line of code are what, for their colours. It colours broken code as well, so it does not parse.

export interface Span {
  readonly from: number;
  readonly to: number;
  readonly kind: "text" | "number" | "word" | "root" | "mark";
}

const parts =
  /("(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|`(?:[^`\\$]|\\.|\$(?!\{))*`?)|(\b\d[\d.]*\b)|\b(true|false|null|undefined|typeof|string|number|boolean|unknown)\b|(?<![.\w$])(context|event|input|output|error|attempt)\b|([-+*/%<>!?:=&|]+)/g;

const kinds = ["text", "number", "word", "root", "mark"] as const;

export function spansOf(text: string): Span[] {
  return [...text.matchAll(parts)].flatMap((found) => {
    const at = kinds.findIndex((_, position) => found[position + 1] !== undefined);
    const kind = kinds[at];
    return kind ? [{ from: found.index, to: found.index + found[0].length, kind }] : [];
  });
}
